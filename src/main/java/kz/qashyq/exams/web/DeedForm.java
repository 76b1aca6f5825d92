package kz.qashyq.exams.web;

import java.util.List;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.board.BoardDeeds;
import kz.qashyq.exams.board.Deed;
import kz.qashyq.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** What was typed for a deed. @param attempt for whom; none: for all */
record DeedForm(
        @Nullable List<AttemptId> attempt,
        @Nullable String text,
        @Nullable String minutes) {
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_MINUTES = 600;

    List<AttemptId> attempts() {
        return attempt == null ? List.of() : attempt;
    }

    String typedText() {
        return text == null ? "" : text;
    }

    String typedMinutes() {
        return minutes == null ? "" : minutes;
    }

    /** What is missing or too long goes into the errors. */
    BoardDeeds.Order order(Deed deed, FormErrors errors) {
        var said = typedText().strip();
        if (deed.needsText()) said = errors.required("text", text, LONGEST_TEXT);
        else if (said.length() > LONGEST_TEXT) errors.add("text", "platform.error.tooLong", LONGEST_TEXT);
        var given = deed.needsMinutes() ? errors.integer("minutes", minutes, 1, MOST_MINUTES) : 0;
        return new BoardDeeds.Order(deed, said, given);
    }
}
