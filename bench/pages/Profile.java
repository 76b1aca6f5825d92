package pages;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A recording of where a JVM spends its time, by the JDK's own tools. */
final class Profile {
    private final long pid;

    private Profile(long pid) {
        this.pid = pid;
    }

    static Profile begin(long pid) throws IOException, InterruptedException {
        run("jcmd", "" + pid, "JFR.start", "name=bench", "settings=profile");
        return new Profile(pid);
    }

    void end(Path file) throws IOException, InterruptedException {
        run("jcmd", "" + pid, "JFR.stop", "name=bench", "filename=" + file);
        run("jfr", "view", "--width", "150", "hot-methods", file.toString());
        run("jfr", "view", "--width", "150", "allocation-by-class", file.toString());
    }

    private static void run(String program, String... arguments) throws IOException, InterruptedException {
        var words = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", program).toString()));
        words.addAll(List.of(arguments));
        new ProcessBuilder(words).inheritIO().start().waitFor();
    }
}
