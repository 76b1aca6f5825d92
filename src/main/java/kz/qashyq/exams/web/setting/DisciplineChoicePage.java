package kz.qashyq.exams.web.setting;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;

/** The first step of a new exam: which discipline, for its syllabus and bank decide what comes next. */
public record DisciplineChoicePage(List<Discipline> disciplines) implements View {}
