package kz.qashyq.exams.web;

import java.util.HexFormat;
import kz.qashyq.exams.attempt.Attempt.Finished;
import kz.qashyq.platform.web.View;

/** A receipt as anyone may see it: no name, no mark, no exam. */
public record ReceiptPage(Finished finished) implements View {
    /** In groups of four, as it stands on the receipt. */
    public String number() {
        return finished.receipt().replaceAll("(.{4})(?=.)", "$1-");
    }

    public String hash() {
        return HexFormat.of().formatHex(finished.answersHash());
    }
}
