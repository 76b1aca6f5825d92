package kz.qashyq.platform.launch;

/** The program does not start, and the person at the console can mend it: what happened and what to do, in Kazakh and English. */
public final class LaunchRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The exit code for "not started, nothing touched". */
    public static final int EXIT_CODE = 2;

    public LaunchRefused(String kazakh, String english) {
        super(kazakh + System.lineSeparator() + english);
    }
}
