package kz.qashyq.platform.hooks;

import java.util.List;

/** Lines that a module wants printed on the console below the address when the server has started; most have none. */
public interface StartNotice {
    List<String> lines();
}
