package kz.qashyq.institution;

import java.util.UUID;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.ids.Ids;

public record AcademicYearId(UUID value) implements Id {
    public static AcademicYearId next() {
        return new AcademicYearId(Ids.next());
    }

    public static AcademicYearId of(String text) {
        return new AcademicYearId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
