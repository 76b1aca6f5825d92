package kz.qashyq.platform.launch;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** The console in UTF-8 whatever the locale says: in a service or a bare container Java would print Қ as a question mark. */
public final class Console {
    public static final PrintStream OUT = utf8(FileDescriptor.out);
    public static final PrintStream ERR = utf8(FileDescriptor.err);

    private Console() {}

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }
}
