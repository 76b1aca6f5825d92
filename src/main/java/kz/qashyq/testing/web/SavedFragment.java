package kz.qashyq.testing.web;

import kz.qashyq.platform.web.View;
import kz.qashyq.testing.attempt.Answering.Receipt;
import org.jspecify.annotations.Nullable;

/**
 * What the server answers to one answer.
 *
 * @param remaining seconds to the end, to set the page's clock by
 */
public record SavedFragment(Receipt receipt, @Nullable Long remaining) implements View {
    @Override
    public int status() {
        return receipt instanceof Receipt.Saved ? 200 : 409;
    }

    /** saved, overtaken or over: for the script. */
    public String state() {
        return switch (receipt) {
            case Receipt.Saved saved -> "saved";
            case Receipt.Overtaken overtaken -> "overtaken";
            default -> "over";
        };
    }
}
