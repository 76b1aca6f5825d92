package kz.qashyq.platform.web;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The address a request came from as people write it, by RFC 5952: nobody recognises Java's 0:0:0:0:0:0:0:1. */
public final class NetworkAddress {
    private static final int GROUPS = 8;
    private static final int IPV4_BYTES = 4;

    private NetworkAddress() {}

    /** @param address as it was written down; what is none, or is IPv4, stands as it is */
    public static String shown(String address) {
        if (address.indexOf(':') < 0) return address;
        var zone = address.indexOf('%');
        var literal = zone < 0 ? address : address.substring(0, zone);
        try {
            var parsed = InetAddress.ofLiteral(literal);
            var text = parsed instanceof Inet4Address mapped
                    ? "::ffff:" + mapped.getHostAddress()
                    : brief(groups(parsed.getAddress()));
            return zone < 0 ? text : text + address.substring(zone);
        } catch (IllegalArgumentException none) {
            return address;
        }
    }

    /**
     * What one subscriber has at least: of IPv4 the address, of IPv6 a network of 64 bits. Whoever counts single addresses of IPv6
     * counts nothing, for everybody has more of them than can ever be counted.
     */
    public static String subscriber(String address) {
        if (address.indexOf(':') < 0) return address;
        try {
            var bytes = InetAddress.ofLiteral(address).getAddress();
            return bytes.length == IPV4_BYTES
                    ? address
                    : brief(groups(Arrays.copyOf(Arrays.copyOf(bytes, 8), 16))) + "/64";
        } catch (IllegalArgumentException none) {
            return address;
        }
    }

    private static int[] groups(byte[] bytes) {
        return IntStream.range(0, GROUPS)
                .map(at -> (bytes[2 * at] & 0xff) << 8 | bytes[2 * at + 1] & 0xff)
                .toArray();
    }

    /** Two colons for the longest run of zeros, the first of equals; a single zero is written. */
    private static String brief(int[] groups) {
        var from = 0;
        var length = 1;
        for (var at = 0; at < GROUPS; at++) {
            var zeros = zerosFrom(groups, at);
            if (zeros > length) {
                from = at;
                length = zeros;
            }
        }
        if (length == 1) return written(groups, 0, GROUPS);
        return written(groups, 0, from) + "::" + written(groups, from + length, GROUPS);
    }

    private static int zerosFrom(int[] groups, int at) {
        var end = at;
        while (end < GROUPS && groups[end] == 0) end++;
        return end - at;
    }

    private static String written(int[] groups, int from, int to) {
        return IntStream.range(from, to)
                .mapToObj(at -> Integer.toHexString(groups[at]))
                .collect(Collectors.joining(":"));
    }
}
