package kz.qashyq.exams.web.setting;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.Programme;

/** The first step of a new exam: which discipline, for its syllabus and bank decide what comes next. */
public record DisciplineChoicePage(List<Programme> programmes, List<Discipline> disciplines) implements View {
    /** By programme: two of them may have a discipline of the same name. */
    public List<Discipline> of(Programme programme) {
        return disciplines.stream()
                .filter(it -> it.programme().equals(programme.id()))
                .toList();
    }
}
