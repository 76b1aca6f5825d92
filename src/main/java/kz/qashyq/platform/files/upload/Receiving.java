package kz.qashyq.platform.files.upload;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.LongConsumer;

/**
 * One request's writing to an upload. When the sender loses the connection and comes back, the server may still be
 * reading the old one; closing this makes sure that the old request cannot write behind the new one's back.
 */
final class Receiving implements Closeable {
    private final FileChannel file;
    private final LongConsumer record;
    private long written;
    private long recorded;
    private boolean over;

    /** @param record writes down how many bytes are certain; called after they were flushed */
    Receiving(Path path, long from, LongConsumer record) throws IOException {
        this.file = FileChannel.open(path, StandardOpenOption.WRITE);
        this.record = record;
        this.written = from;
        this.recorded = from;
        if (file.size() > from) file.truncate(from);
        file.position(from);
    }

    /** False when another request has taken over. */
    synchronized boolean write(ByteBuffer bytes) throws IOException {
        if (over) return false;
        while (bytes.hasRemaining()) written += file.write(bytes);
        return true;
    }

    synchronized long unrecorded() {
        return written - recorded;
    }

    /** From here on a crash loses none of what was written. */
    synchronized void secure() throws IOException {
        if (over || written == recorded) return;
        file.force(true);
        record.accept(written);
        recorded = written;
    }

    synchronized long written() {
        return written;
    }

    /** Gives up what was not recorded: its checksum could not be proven. */
    synchronized void drop() throws IOException {
        if (over) return;
        file.truncate(recorded);
        written = recorded;
    }

    @Override
    public synchronized void close() throws IOException {
        over = true;
        file.close();
    }
}
