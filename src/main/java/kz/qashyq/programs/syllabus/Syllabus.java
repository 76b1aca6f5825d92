package kz.qashyq.programs.syllabus;

import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.SyllabusId;
import kz.qashyq.programs.approval.Stage;

/**
 * One version of a discipline's syllabus.
 *
 * @param edition counts savings, so that two teachers of one discipline do not write over each other
 */
public record Syllabus(
        SyllabusId id, DisciplineId discipline, int version, Stage stage, int edition, SyllabusDraft draft) {}
