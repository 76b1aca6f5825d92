package kz.qashyq.institution.web;

import java.util.Objects;
import kz.qashyq.institution.Unit;
import org.jspecify.annotations.Nullable;

/** As typed. {@code head} is a login: names repeat. */
public record UnitFields(
        @Nullable String code,
        @Nullable String kind,
        @Nullable String kk,
        @Nullable String ru,
        @Nullable String en,
        @Nullable String parent,
        @Nullable String head) {
    static UnitFields of(Unit unit) {
        var parent = unit.parent();
        return new UnitFields(
                unit.code(),
                unit.kind().name(),
                unit.title().kk(),
                unit.title().ru(),
                unit.title().en(),
                parent == null ? "" : parent.toString(),
                "");
    }

    public String shown(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
