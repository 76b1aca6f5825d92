package kz.qashyq.courses.progress;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.course.Section;
import kz.qashyq.courses.item.Placed;

/** A course as one learner goes through it. */
public record Walk(List<Stage> stages, Tally tally) {
    public record Stage(Section section, List<Step> steps) {}

    /**
     * @param opened whether the learner ever came to it; its standing does not tell where a deadline or a work says more
     * @param position how far in a video or a document the learner has come, as its player counts; 0 at the beginning
     */
    public record Step(Placed placed, Standing standing, boolean opened, double position) {
        public boolean isLocked() {
            return standing.state() == Standing.State.LOCKED;
        }
    }

    public Stream<Step> steps() {
        return stages.stream().flatMap(stage -> stage.steps().stream());
    }

    public Optional<Step> find(ItemId id) {
        return steps().filter(step -> step.placed().item().id().equals(id)).findFirst();
    }

    /** Where to go on: the first thing that is open and not complete. */
    public Optional<Step> next() {
        return steps().filter(step -> !step.isLocked() && !step.standing().isComplete())
                .findFirst();
    }

    public Optional<Step> before(ItemId id) {
        return beside(id, -1);
    }

    public Optional<Step> after(ItemId id) {
        return beside(id, 1);
    }

    private Optional<Step> beside(ItemId id, int step) {
        var open = steps().filter(it -> !it.isLocked()).toList();
        for (int i = 0; i < open.size(); i++) {
            if (!open.get(i).placed().item().id().equals(id)) continue;
            var at = i + step;
            return at >= 0 && at < open.size() ? Optional.of(open.get(at)) : Optional.empty();
        }
        return Optional.empty();
    }
}
