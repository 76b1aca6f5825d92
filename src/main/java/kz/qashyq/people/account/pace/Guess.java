package kz.qashyq.people.account.pace;

import java.util.Locale;
import kz.qashyq.platform.web.NetworkAddress;

/**
 * One try at a login.
 *
 * @param address where it comes from; all of one subscriber are one
 * @param device the name of a device on which the login's owner has been before; empty for any other
 */
public record Guess(String login, String address, String device) {
    public Guess {
        login = login.strip().toLowerCase(Locale.ROOT);
        address = NetworkAddress.subscriber(address);
    }

    boolean isFromKnownDevice() {
        return !device.isEmpty();
    }

    String hereKey() {
        return isFromKnownDevice() ? "device\n" + device + "\n" + login : "here\n" + address + "\n" + login;
    }

    String everywhereKey() {
        return "login\n" + login;
    }

    String neighboursKey() {
        return "address\n" + address;
    }
}
