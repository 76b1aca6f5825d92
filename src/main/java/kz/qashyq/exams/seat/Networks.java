package kz.qashyq.exams.seat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;

/** From which networks an exam may be sat. */
public final class Networks {
    private Networks() {}

    /** @param blocks in CIDR notation, IPv4 or IPv6; none admits everybody */
    public static boolean admit(List<String> blocks, String address) {
        return blocks.isEmpty() || blocks.stream().anyMatch(block -> contains(block, address));
    }

    /** Is it a block such as 10.20.0.0/16, 10.20.1.7 or 2001:db8::/32? Names are none: they would have to be looked up. */
    public static boolean isBlock(String text) {
        var slash = text.indexOf('/');
        var host = slash < 0 ? text : text.substring(0, slash);
        if (!host.matches("[0-9.]+|[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*")) return false;
        try {
            var bits = bytes(host).length * 8;
            var length = slash < 0 ? bits : Integer.parseInt(text.substring(slash + 1));
            return length >= 0 && length <= bits;
        } catch (UnknownHostException | NumberFormatException e) {
            return false;
        }
    }

    private static boolean contains(String block, String address) {
        try {
            var slash = block.indexOf('/');
            var network = bytes(slash < 0 ? block : block.substring(0, slash));
            var host = bytes(address);
            if (network.length != host.length) return false;
            var length = slash < 0 ? network.length * 8 : Integer.parseInt(block.substring(slash + 1));
            for (int bit = 0; bit < length; bit++) {
                var mask = 0x80 >> (bit % 8);
                if ((network[bit / 8] & mask) != (host[bit / 8] & mask)) return false;
            }
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /** Only literal addresses come here, so nothing is looked up. */
    private static byte[] bytes(String literal) throws UnknownHostException {
        return InetAddress.getByName(literal).getAddress();
    }
}
