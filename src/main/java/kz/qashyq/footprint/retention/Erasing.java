package kz.qashyq.footprint.retention;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.chain.Chain;
import kz.qashyq.footprint.export.Footprints;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Removes content on lawful request. Chains stay verifiable: the hash of what was removed keeps its place. */
@Service
public class Erasing {
    private static final int AT_A_TIME = 500;

    private final ErasureRepository rows;
    private final Footprints footprints;
    private final Audit audit;

    Erasing(ErasureRepository rows, Footprints footprints, Audit audit) {
        this.rows = rows;
        this.footprints = footprints;
        this.audit = audit;
    }

    /** Answers false when it is not this person's statement, or was erased before. */
    @Transactional
    public boolean erase(PersonId person, UUID statement, PersonId by, String reason) {
        if (!rows.isOf(statement, actorsOf(person)) || !rows.erase(statement, by, reason)) return false;
        audit.record(by, "footprint.deed.erased", person, Map.of("statement", statement.toString(), "reason", reason));
        return true;
    }

    /** A piece of a footprint; call it until it answers 0. */
    @Transactional
    public int erasePiece(PersonId person, @Nullable PersonId by, String reason) {
        var actors = actorsOf(person);
        var erased = actors.isEmpty() ? 0 : rows.erase(actors, AT_A_TIME, by, reason);
        if (erased > 0) audit.record(by, "footprint.deed.erased", person, Map.of("count", erased, "reason", reason));
        return erased;
    }

    private List<UUID> actorsOf(PersonId person) {
        return footprints.chainsOf(person).stream().map(Chain::actor).toList();
    }
}
