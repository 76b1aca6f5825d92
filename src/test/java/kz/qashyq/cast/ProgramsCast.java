package kz.qashyq.cast;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ClassFormat;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.ProgrammeId;
import kz.qashyq.programs.SyllabusId;
import kz.qashyq.programs.Topic;
import kz.qashyq.programs.TopicId;
import kz.qashyq.programs.programme.DisciplineDraft;
import kz.qashyq.programs.programme.ProgrammeDraft;
import kz.qashyq.programs.programme.ProgrammePart;
import kz.qashyq.programs.programme.Programmes;
import kz.qashyq.programs.programme.RegisterEntry;
import kz.qashyq.programs.syllabus.SyllabusDesk;
import kz.qashyq.programs.syllabus.SyllabusDraft;
import kz.qashyq.programs.syllabus.SyllabusPart;
import org.springframework.stereotype.Component;

/** Programmes, disciplines and syllabi for tests, made by the same services as people use. */
@Component
public final class ProgramsCast {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Programmes programmes;
    private final SyllabusDesk syllabi;

    ProgramsCast(Programmes programmes, SyllabusDesk syllabi) {
        this.programmes = programmes;
        this.syllabi = syllabi;
    }

    public ProgrammeId programme(PersonId methodist) {
        return programmes.create(programmeDraft(), methodist);
    }

    /** Whole, with a code of its own. */
    public static ProgrammeDraft programmeDraft() {
        var parts = new EnumMap<ProgrammePart, Localized>(ProgrammePart.class);
        for (var part : ProgrammePart.values()) parts.put(part, Localized.of("Мәтін", "Текст", "Text"));
        return new ProgrammeDraft(
                "FS-" + COUNT.incrementAndGet(),
                Localized.of("Өрт қауіпсіздігі", "Пожарная безопасность", "Fire safety"),
                Localized.of("Орта білімнен кейінгі", "Послесреднее", "Post-secondary"),
                new RegisterEntry("6B123", LocalDate.of(2024, 9, 1), null),
                parts);
    }

    /** 5 credits, 50 synchronous and 70 asynchronous hours. */
    public DisciplineId discipline(ProgrammeId programme, PersonId methodist, PersonId... teachers) {
        return programmes.addDiscipline(programme, disciplineDraft(new Hours(50, 70, 0), teachers), methodist);
    }

    public static DisciplineDraft disciplineDraft(Hours hours, PersonId... teachers) {
        return new DisciplineDraft(
                "FB " + COUNT.incrementAndGet(),
                Localized.of("Жану негіздері", "Основы горения", "Fundamentals of combustion"),
                5,
                hours,
                Set.copyOf(Arrays.asList(teachers)));
    }

    /** An approved syllabus with two topics and 30/30/40. */
    public SyllabusId approvedSyllabus(DisciplineId discipline, PersonId teacher, PersonId deputyHead) {
        var id = submittedSyllabus(discipline, teacher);
        syllabi.approve(id, "", deputyHead);
        return id;
    }

    public SyllabusId submittedSyllabus(DisciplineId discipline, PersonId teacher) {
        var id = syllabi.begin(discipline, teacher);
        syllabi.save(id, 0, syllabusDraft(30, 30, 40), teacher);
        syllabi.submit(id, teacher);
        return id;
    }

    /** Whole but for the weights, which are the test's. */
    public static SyllabusDraft syllabusDraft(int current, int midterm, int last) {
        var parts = Map.of(
                SyllabusPart.GRADING_POLICY, Localized.of("Саясат", "Политика", "Policy"),
                SyllabusPart.TOOLS, Localized.of("Платформа", "Платформа", "Platform"),
                SyllabusPart.DEADLINES, Localized.of("Мерзімдер", "Сроки", "Deadlines"),
                SyllabusPart.CLASS_FORMATS, Localized.of("Форматтар", "Форматы", "Formats"));
        return new SyllabusDraft(
                parts,
                List.of(topic(1, "Жану", ClassFormat.SYNCHRONOUS), topic(2, "Өрт кластары", ClassFormat.ASYNCHRONOUS)),
                List.of(
                        control("Тапсырмалар", ControlKind.CURRENT, current),
                        control("Тест", ControlKind.MIDTERM, midterm),
                        control("Емтихан", ControlKind.FINAL, last)));
    }

    private static Topic topic(int number, String title, ClassFormat format) {
        return new Topic(TopicId.next(), number, number, Localized.same(title), 8, format);
    }

    private static Control control(String title, ControlKind kind, int weight) {
        return new Control(
                ControlId.next(), Localized.same(title), kind, Optional.empty(), weight, LocalDate.of(2026, 12, 1));
    }
}
