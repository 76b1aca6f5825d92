package kz.qashyq.platform.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The whole address of one of our pages, for another system to be given. */
@Component
public class OwnAddress {
    private final String address;

    /** @param address at which we are reached; empty to take it from each request, as the proxy in front of us tells it */
    OwnAddress(@Value("${qashyq.address:}") String address) {
        this.address = address.replaceFirst("/+$", "");
    }

    /** @param path beginning with a slash */
    public String of(String path) {
        return address.isEmpty()
                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(path)
                        .toUriString()
                : address + path;
    }
}
