package kz.qashyq.programs.syllabus;

import java.util.List;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.programs.Control;

/** Are a syllabus' control events of more than one kind? It is advice: nothing is refused for it. */
public final class AssessmentVariety {
    public static final Clause CLAUSE = Act.HE_345.paragraph(53);

    private AssessmentVariety() {}

    /** ASM-11, HE-345 ¶53: various assessments, by the content of the discipline. */
    public static boolean isPoor(List<Control> controls) {
        return !controls.isEmpty()
                && controls.stream().map(Control::kind).distinct().count() == 1;
    }
}
