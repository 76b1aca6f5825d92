package kz.qashyq.platform.web;

/** Addresses that come from a request and are redirected to. */
public final class Paths {
    private Paths() {}

    /** The path if it is one of ours, else home: a link to us must not be able to send people elsewhere. */
    public static String ownOrHome(String path) {
        var isOurs = path.startsWith("/") && !path.startsWith("//") && path.indexOf('\\') < 0 && isPrintable(path);
        return isOurs ? path : "/";
    }

    private static boolean isPrintable(String path) {
        return path.chars().allMatch(character -> character > 0x20 && character != 0x7F);
    }
}
