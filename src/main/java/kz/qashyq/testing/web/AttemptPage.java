package kz.qashyq.testing.web;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.testing.attempt.Attempt;
import kz.qashyq.testing.attempt.Papers.Asked;
import org.jspecify.annotations.Nullable;

/**
 * A paper being answered.
 *
 * @param questions all of it, for the map; a page of one shows the one
 * @param at which question the page shows; 0 is all
 * @param remaining seconds to the end; null when time is not limited
 */
public record AttemptPage(
        Attempt attempt,
        List<Asked> questions,
        int at,
        @Nullable Long remaining) implements View {
    public List<Asked> shown() {
        return at == 0 ? questions : List.of(questions.get(at - 1));
    }

    public String path() {
        return "/testing/attempts/" + attempt.id();
    }

    public String mapLink(int position) {
        return at == 0 ? "#q" + position : path() + "?question=" + position;
    }

    public String checkPath(int position) {
        return attempt.test().settings().selfCheck() ? path() + "/checks/" + position : "";
    }

    public long answered() {
        return questions.stream().filter(asked -> asked.item().isAnswered()).count();
    }

    /** Minutes and seconds, for a page without scripts. */
    public String clock() {
        var seconds = remaining == null ? 0 : remaining;
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }

    public boolean isLast() {
        return at == 0 || at == questions.size();
    }
}
