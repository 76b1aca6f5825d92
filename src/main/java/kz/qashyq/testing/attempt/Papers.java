package kz.qashyq.testing.attempt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.platform.db.Json;
import kz.qashyq.testing.AttemptId;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.assembly.Drawn;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Reads attempts. Whether the reader may is asked by the page; a question's key leaves only as a {@link MarkedItem}. */
@Component
public class Papers {
    private final AttemptRepository attempts;
    private final ItemRepository items;
    private final Finishing finishing;

    Papers(AttemptRepository attempts, ItemRepository items, Finishing finishing) {
        this.attempts = attempts;
        this.items = items;
        this.finishing = finishing;
    }

    /** As it stands now: time that is over has closed it. Only closing needs a transaction, and opens its own. */
    public Optional<Attempt> find(AttemptId id) {
        var attempt = attempts.find(id);
        if (attempt.isEmpty() || attempt.get().isFinished() || !finishing.closeIfOver(attempt.get())) return attempt;
        return attempts.find(id);
    }

    /** A question to be answered, or, in a self-check, one that has been checked. */
    public record Asked(AskedItem item, Optional<MarkedItem> checked) {}

    public List<Asked> asked(AttemptId id) {
        return items.of(id).stream()
                .map(item -> new Asked(
                        item.asked(), item.isChecked() ? Optional.of(item.marked()) : Optional.<MarkedItem>empty()))
                .toList();
    }

    /** A paper that nobody has, as it would be asked. */
    public List<AskedItem> preview(List<Drawn> paper) {
        return items.of(paper).stream().map(Item::asked).toList();
    }

    /** Only for readers to whom feedback is due. */
    public List<MarkedItem> marked(AttemptId id) {
        return items.of(id).stream().map(Item::marked).toList();
    }

    public List<Attempt> ofTest(TestId test) {
        return attempts.ofTest(test, null);
    }

    /** Answers that came after the end, by position. */
    public Map<Integer, List<String>> late(AttemptId id) {
        return attempts.late(id)
                .map(json -> Json.read(json, new TypeReference<Map<Integer, List<String>>>() {}))
                .orElse(Map.of());
    }
}
