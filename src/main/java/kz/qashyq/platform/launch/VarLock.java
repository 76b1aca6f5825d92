package kz.qashyq.platform.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/** One JVM per installation's files. The system takes the lock away from a killed process, so it can never be stale. */
final class VarLock implements AutoCloseable {
    private final FileChannel channel;

    private VarLock(FileChannel channel) {
        this.channel = channel;
    }

    static VarLock take(Path var) {
        var file = var.resolve("qashyq.lock");
        try {
            Files.createDirectories(var);
            var channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) throw inUse(var, channel);
            channel.truncate(0);
            channel.write(
                    ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
            return new VarLock(channel);
        } catch (IOException e) {
            throw new UncheckedIOException("The directory %s cannot be used.".formatted(var), e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException("The lock could not be given back.", e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static LaunchRefused inUse(Path var, FileChannel channel) throws IOException {
        var pid = ByteBuffer.allocate(20);
        channel.read(pid, 0);
        channel.close();
        var holder = new String(pid.array(), 0, pid.position(), StandardCharsets.US_ASCII);
        return new LaunchRefused(
                "%s қалтасымен басқа Qashyq жұмыс істеп тұр (%s-процесс). Алдымен оны тоқтатыңыз."
                        .formatted(var, holder),
                "Another Qashyq works with %s (process %s). Stop it first.".formatted(var, holder));
    }
}
