package kz.qashyq.resources.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programme;
import kz.qashyq.programs.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** @param programmes to choose from, for those who look after more than their own disciplines; else empty */
public record ShelvesPage(
        List<Discipline> disciplines,
        Map<DisciplineId, Integer> counts,
        List<Programme> programmes,
        @Nullable ProgrammeId chosen)
        implements View {
    public int count(Discipline discipline) {
        return counts.getOrDefault(discipline.id(), 0);
    }
}
