package kz.qashyq.footprint.retention;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.chain.Chain;
import kz.qashyq.footprint.export.Footprints;
import kz.qashyq.footprint.outside.Certificates;
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
    private final Certificates certificates;
    private final Audit audit;

    Erasing(ErasureRepository rows, Footprints footprints, Certificates certificates, Audit audit) {
        this.rows = rows;
        this.footprints = footprints;
        this.certificates = certificates;
        this.audit = audit;
    }

    /** Answers false when it is not this person's statement, or was erased before. */
    @Transactional
    public boolean erase(PersonId person, UUID statement, PersonId by, String reason) {
        if (!rows.isOf(statement, actorsOf(person))) return false;
        if (erase(List.of(statement), by, reason) == 0) return false;
        audit.record(by, "footprint.deed.erased", person, Map.of("statement", statement.toString(), "reason", reason));
        return true;
    }

    /** A piece of a footprint; call it until it answers 0. */
    @Transactional
    public int erasePiece(PersonId person, @Nullable PersonId by, String reason) {
        var actors = actorsOf(person);
        var erased = actors.isEmpty() ? 0 : erase(rows.kept(actors, AT_A_TIME), by, reason);
        if (erased > 0) audit.record(by, "footprint.deed.erased", person, Map.of("count", erased, "reason", reason));
        return erased;
    }

    /** A certificate goes with its statement, and the document that was brought with it. */
    private int erase(List<UUID> statements, @Nullable PersonId by, String reason) {
        certificates.releaseFiles(statements);
        return rows.erase(statements, by, reason);
    }

    private List<UUID> actorsOf(PersonId person) {
        return footprints.chainsOf(person).stream().map(Chain::actor).toList();
    }
}
