package kz.qashyq.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ClassFormat;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.ControlForm;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.Topic;
import kz.qashyq.programs.TopicId;
import kz.qashyq.programs.curriculum.Curricula;
import kz.qashyq.programs.curriculum.CurriculumRow;
import kz.qashyq.programs.programme.DisciplineDraft;
import kz.qashyq.programs.programme.ProgrammeDraft;
import kz.qashyq.programs.programme.ProgrammePart;
import kz.qashyq.programs.programme.Programmes;
import kz.qashyq.programs.programme.RegisterEntry;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import kz.qashyq.programs.syllabus.SyllabusDraft;
import kz.qashyq.programs.syllabus.SyllabusPart;
import org.springframework.stereotype.Component;

/** Two programmes with approved working curricula, and the approved syllabus of the one discipline that is filled. */
@Component
class DemoProgrammes {
    static final String FILLED_DISCIPLINE = "FS 2101";

    private final Programmes programmes;
    private final Curricula curricula;
    private final SyllabusDesk syllabi;
    private final Institution institution;

    DemoProgrammes(Programmes programmes, Curricula curricula, SyllabusDesk syllabi, Institution institution) {
        this.programmes = programmes;
        this.curricula = curricula;
        this.syllabi = syllabi;
        this.institution = institution;
    }

    /** @param byGroup the programme each group studies by; @param disciplines by programme's and discipline's code */
    record Made(Map<String, ProgrammeId> byGroup, Map<String, DisciplineId> disciplines) {
        DisciplineId discipline(String programme, String code) {
            var id = disciplines.get(programme + "/" + code);
            if (id == null) throw new IllegalStateException("The demonstration has no discipline " + code);
            return id;
        }
    }

    Made make(DemoPeople.Cast cast) {
        var made = new Made(new HashMap<>(), new HashMap<>());
        var teachers = cast.teachers().iterator();
        for (var node : Node.read("programmes.yaml").nodes("programmes")) {
            var programme = programmes.create(draft(node), cast.methodist());
            node.strings("groups").forEach(group -> made.byGroup().put(group, programme));
            var terms = new HashMap<DisciplineId, Integer>();
            for (var discipline : node.nodes("disciplines")) {
                if (!teachers.hasNext()) teachers = cast.teachers().iterator();
                var code = discipline.string("code");
                var teacher = code.equals(FILLED_DISCIPLINE) ? cast.leadTeacher() : teachers.next();
                var id = programmes.addDiscipline(programme, discipline(discipline, teacher), cast.methodist());
                terms.put(id, discipline.number("term"));
                made.disciplines().put(node.string("code") + "/" + code, id);
            }
            approveCurriculum(programme, terms, cast);
        }
        return made;
    }

    private void approveCurriculum(ProgrammeId programme, Map<DisciplineId, Integer> terms, DemoPeople.Cast cast) {
        var curriculum = curricula.begin(programme, institution.today().getYear() - 1, cast.methodist());
        var begun = curricula.find(curriculum).orElseThrow();
        var spread = begun.rows().stream()
                .map(row -> row.in(terms.getOrDefault(row.discipline(), 1)))
                .sorted(Comparator.comparingInt(CurriculumRow::term))
                .toList();
        curricula.save(curriculum, begun.edition(), spread, cast.methodist());
        curricula.submit(curriculum, cast.methodist());
        curricula.approve(curriculum, "", cast.deputyHead());
    }

    private static ProgrammeDraft draft(Node node) {
        var parts = new EnumMap<ProgrammePart, Localized>(ProgrammePart.class);
        parts.put(ProgrammePart.GOALS, node.lines("goals"));
        parts.put(ProgrammePart.OUTCOMES, node.lines("outcomes"));
        parts.put(ProgrammePart.CONTENT, node.localized("content"));
        parts.put(ProgrammePart.ORGANISATION, node.localized("organisation"));
        parts.put(ProgrammePart.ASSESSMENT, node.localized("assessment"));
        parts.put(ProgrammePart.STANDARD, node.node("standard").localized("title"));
        var register = new RegisterEntry(node.string("registerNumber"), LocalDate.of(2024, 9, 1), null);
        return new ProgrammeDraft(
                node.string("code"), node.localized("title"), node.localized("level"), register, parts);
    }

    private static DisciplineDraft discipline(Node node, PersonId teacher) {
        var hours = node.node("hours");
        return new DisciplineDraft(
                node.string("code"),
                node.localized("title"),
                node.number("credits"),
                new Hours(hours.number("synchronous"), hours.number("asynchronous"), hours.number("practice")),
                Set.of(teacher));
    }

    void approveSyllabus(DisciplineId discipline, LocalDate termStart, DemoPeople.Cast cast) {
        var syllabus = syllabi.begin(discipline, cast.leadTeacher());
        syllabi.save(syllabus, 0, syllabus(Node.read("discipline.yaml"), termStart), cast.leadTeacher());
        syllabi.submit(syllabus, cast.leadTeacher());
        syllabi.approve(syllabus, "", cast.deputyHead());
    }

    private static SyllabusDraft syllabus(Node node, LocalDate termStart) {
        var parts = new EnumMap<SyllabusPart, Localized>(SyllabusPart.class);
        parts.put(SyllabusPart.OUTCOMES, node.lines("outcomes"));
        parts.put(SyllabusPart.TOOLS, node.lines("teachingTools"));
        parts.put(SyllabusPart.CLASS_FORMATS, node.lines("classFormats"));
        parts.put(SyllabusPart.DEADLINES, node.node("policy").localized("lateWork"));
        parts.put(SyllabusPart.GRADING_POLICY, node.node("policy").localized("grading"));
        parts.put(SyllabusPart.BASIC_LITERATURE, node.node("literature").lines("basic"));
        parts.put(SyllabusPart.ADDITIONAL_LITERATURE, node.node("literature").lines("additional"));
        return new SyllabusDraft(parts, topics(node), controls(node, termStart));
    }

    private static List<Topic> topics(Node node) {
        var topics = new ArrayList<Topic>();
        for (var topic : node.nodes("topics")) {
            topics.add(new Topic(
                    TopicId.next(),
                    topics.size() + 1,
                    topic.number("week"),
                    topic.localized("title"),
                    topic.number("hours"),
                    ClassFormat.valueOf(topic.string("format").toUpperCase(Locale.ROOT))));
        }
        return topics;
    }

    /** Current control is many tasks; the others are sat as tests. */
    private static Optional<ControlForm> form(String kind) {
        return kind.equalsIgnoreCase(ControlKind.CURRENT.name()) ? Optional.empty() : Optional.of(ControlForm.TEST);
    }

    private static List<Control> controls(Node node, LocalDate termStart) {
        return node.nodes("controlEvents").stream()
                .map(control -> new Control(
                        ControlId.next(),
                        control.localized("title"),
                        ControlKind.valueOf(control.string("code").toUpperCase(Locale.ROOT)),
                        form(control.string("code")),
                        control.number("weight"),
                        termStart.plusDays(control.number("dueDay"))))
                .toList();
    }
}
