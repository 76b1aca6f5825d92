package kz.qashyq.platform.db;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/**
 * Many requests, one transaction: what arrives while a commit is on its way to the disk goes into the next one. A request
 * is answered after the commit that holds it, so an answer is as true as if it had been committed alone; under load the
 * cost of a commit is shared, and without load nobody waits.
 *
 * <p>Nothing is kept here beyond the requests that are waiting for their answer: a process that dies loses no promise.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
public final class GroupCommit<Q, A> implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(GroupCommit.class);
    private static final int WAITING = 4_000;

    private record Waiting<Q, A>(Q request, CompletableFuture<A> answer) {}

    private final BlockingQueue<Waiting<Q, A>> queue = new ArrayBlockingQueue<>(WAITING);
    private final Function<List<Q>, List<A>> commit;
    private final int most;
    private final Duration patience;
    private final List<Thread> committers;

    /**
     * @param committers how many transactions may be under way at once
     * @param most requests in one transaction
     * @param patience how long one waits before {@link TooBusy} is better than silence
     * @param commit answers in the order of the requests, after its own commit
     */
    public GroupCommit(String name, int committers, int most, Duration patience, Function<List<Q>, List<A>> commit) {
        this.most = most;
        this.patience = patience;
        this.commit = commit;
        this.committers = new ArrayList<>();
        for (int i = 0; i < committers; i++)
            this.committers.add(
                    Thread.ofPlatform().daemon().name(name + "-" + i).start(this::work));
    }

    /**
     * The request may have been committed although this fails: it must be one that can be repeated. One whose patience ends while it
     * is still in the queue never will be; one that is under way has as long again to be answered.
     */
    public A ask(Q request) {
        var waiting = new Waiting<Q, A>(request, new CompletableFuture<>());
        if (!queue.offer(waiting)) throw new TooBusy();
        try {
            return answer(waiting);
        } catch (TimeoutException e) {
            throw new TooBusy();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TooBusy();
        }
    }

    private A answer(Waiting<Q, A> waiting) throws InterruptedException, ExecutionException, TimeoutException {
        try {
            return waiting.answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            if (queue.remove(waiting)) throw e;
            return waiting.answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    int waiting() {
        return queue.size();
    }

    @Override
    public void close() {
        committers.forEach(Thread::interrupt);
    }

    /** The server cannot take it, or cannot decide on it, now: ask again soon. */
    public static final class TooBusy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        public TooBusy() {
            super("no commit within the time one can wait", null, false, false);
        }
    }

    private void work() {
        var batch = new ArrayList<Waiting<Q, A>>(most);
        while (!Thread.currentThread().isInterrupted()) {
            try {
                batch.add(queue.take());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
            queue.drainTo(batch, most - 1);
            answer(batch);
            batch.clear();
        }
    }

    /** One request that the database rejects must not take its neighbours with it; when the database is away, all fail. */
    private void answer(List<Waiting<Q, A>> batch) {
        try {
            var answers = commit.apply(batch.stream().map(Waiting::request).toList());
            for (int i = 0; i < batch.size(); i++) batch.get(i).answer.complete(answers.get(i));
        } catch (DataIntegrityViolationException e) {
            if (batch.size() == 1) batch.getFirst().answer.completeExceptionally(e);
            else for (var one : List.copyOf(batch)) answer(List.of(one));
        } catch (RuntimeException | Error e) {
            LOG.warn("{} requests were not committed: {}", batch.size(), e.toString());
            batch.forEach(one -> one.answer.completeExceptionally(e));
        }
    }
}
