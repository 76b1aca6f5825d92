package kz.qashyq.programs.syllabus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Clause;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;

/** Does a syllabus hold all that makes it an agreement between teacher and learners? */
public final class SyllabusCompleteness {
    public static final Clause CLAUSE = Act.HE_345.paragraph("67(3)");

    private SyllabusCompleteness() {}

    /**
     * PLN-09, HE-345 ¶67(3): a clear grading policy, tools and platforms, deadlines, class formats; topics and control
     * events whose weights make 100 %. All institutions are held to it: courses and journals are made of the syllabus.
     */
    public static Decision decide(SyllabusDraft draft) {
        var missing = missing(draft);
        if (!missing.isEmpty())
            return new Refused(CLAUSE, Message.of("programs.syllabusPartMissing", missing.getFirst()));
        if (draft.weights() != 100) return new Refused(CLAUSE, Message.of("programs.weights", draft.weights()));
        return new Granted();
    }

    /** The names of the parts that are still to be written. */
    public static List<Message> missing(SyllabusDraft draft) {
        var missing = new ArrayList<Message>();
        if (draft.topics().isEmpty()) missing.add(Message.of("programs.syllabus.topics"));
        if (draft.controls().isEmpty()) missing.add(Message.of("programs.syllabus.controls"));
        Arrays.stream(SyllabusPart.values())
                .filter(part -> part.isMandatory() && draft.part(part).isEmpty())
                .map(SyllabusPart::title)
                .forEach(missing::add);
        return missing;
    }
}
