package kz.qashyq.institution;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.audit.Changes;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Structural units: a tree of a few dozen, always read whole. */
@Service
public class Units {
    private final UnitRepository rows;
    private final Audit audit;

    Units(UnitRepository rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    public List<Unit> all() {
        return rows.all();
    }

    public Map<UnitId, Unit> byId() {
        return all().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
    }

    public Optional<Unit> find(UnitId id) {
        return all().stream().filter(unit -> unit.id().equals(id)).findFirst();
    }

    /** Codes are compared without case: people type them into spreadsheets. */
    public Optional<Unit> byCode(String code) {
        return all().stream()
                .filter(unit -> unit.code().equalsIgnoreCase(code.strip()))
                .findFirst();
    }

    @Transactional
    public UnitId open(NewUnit unit, @Nullable PersonId by) {
        if (byCode(unit.code()).isPresent()) throw Refusal.conflict("institution.unit.codeTaken", unit.code());
        var id = UnitId.next();
        rows.insert(id, unit);
        audit.record(
                by,
                "institution.deed.unitOpened",
                id,
                Map.of(
                        "title", unit.title().kk(),
                        "code", unit.code(),
                        "kind", unit.kind().name()));
        return id;
    }

    @Transactional
    public void rewrite(UnitId id, NewUnit next, @Nullable PersonId by) {
        var units = byId();
        var old = units.get(id);
        if (old == null) throw Refusal.notFound();
        var sameCode = byCode(next.code());
        if (sameCode.isPresent() && !sameCode.get().id().equals(id))
            throw Refusal.conflict("institution.unit.codeTaken", next.code());
        if (isBelow(next.parent(), id, units)) throw Refusal.conflict("institution.unit.loop");
        rows.update(id, next);
        audit.record(
                by,
                "institution.deed.unitRewritten",
                id,
                Changes.none()
                        .note("title", next.title().kk())
                        .add("code", old.code(), next.code())
                        .add("kind", old.kind(), next.kind())
                        .add("nameKk", old.title().kk(), next.title().kk())
                        .add("nameRu", old.title().ru(), next.title().ru())
                        .add("nameEn", old.title().en(), next.title().en())
                        .add("parent", code(old.parent(), units), code(next.parent(), units))
                        .add("head", old.head(), next.head())
                        .details());
    }

    private static String code(@Nullable UnitId id, Map<UnitId, Unit> units) {
        var unit = id == null ? null : units.get(id);
        return unit == null ? "" : unit.code();
    }

    /** A unit under itself would take its whole branch off the tree. */
    private static boolean isBelow(@Nullable UnitId candidate, UnitId top, Map<UnitId, Unit> units) {
        var seen = new HashSet<UnitId>();
        for (var at = candidate; at != null && seen.add(at); at = parent(at, units)) if (at.equals(top)) return true;
        return false;
    }

    private static @Nullable UnitId parent(UnitId id, Map<UnitId, Unit> units) {
        var unit = units.get(id);
        return unit == null ? null : unit.parent();
    }

    /** A row of the tree as it is printed. */
    public record Branch(Unit unit, int depth) {}

    /** The tree in reading order. */
    public List<Branch> tree() {
        var children = all().stream().collect(Collectors.groupingBy(unit -> Optional.ofNullable(unit.parent())));
        var branches = new java.util.ArrayList<Branch>();
        grow(Optional.empty(), 0, children, branches);
        return branches;
    }

    private static void grow(
            Optional<UnitId> parent, int depth, Map<Optional<UnitId>, List<Unit>> children, List<Branch> into) {
        for (var unit : Objects.requireNonNullElse(children.get(parent), List.<Unit>of())) {
            into.add(new Branch(unit, depth));
            grow(Optional.of(unit.id()), depth + 1, children, into);
        }
    }
}
