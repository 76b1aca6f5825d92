package kz.qashyq.programs;

import java.util.Optional;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import org.springframework.stereotype.Component;

/** The door to syllabi in force. */
@Component
public class Syllabi {
    private final SyllabusDesk desk;

    Syllabi(SyllabusDesk desk) {
        this.desk = desk;
    }

    /** The latest approved version; empty while there is none. */
    public Optional<ApprovedSyllabus> approved(DisciplineId discipline) {
        return desk.approved(discipline);
    }

    /** The form that the version in force fixes for one of its controls: one query. */
    public Optional<ControlForm> form(DisciplineId discipline, ControlId control) {
        return desk.form(discipline, control);
    }
}
