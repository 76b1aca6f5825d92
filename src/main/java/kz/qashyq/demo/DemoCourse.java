package kz.qashyq.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qashyq.courses.AcademicTerm;
import kz.qashyq.courses.AcceptedKind;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.CourseType;
import kz.qashyq.courses.Courses;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.ItemTerms;
import kz.qashyq.courses.NewCourse;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.Task;
import kz.qashyq.courses.WorkKind;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.ApprovedSyllabus;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Syllabi;
import org.springframework.stereotype.Component;

/** The filled discipline as taught to one group, a month into its term: studied, handed in, marked, partly overdue. */
@Component
class DemoCourse {
    private final Courses courses;
    private final Syllabi syllabi;
    private final Learners learners;
    private final Files files;
    private final Institution institution;

    DemoCourse(Courses courses, Syllabi syllabi, Learners learners, Files files, Institution institution) {
        this.courses = courses;
        this.syllabi = syllabi;
        this.learners = learners;
        this.files = files;
        this.institution = institution;
    }

    /** Everything the course is put together from. */
    record Parts(
            DisciplineId discipline,
            GroupId group,
            PersonId teacher,
            Set<PersonId> newcomers,
            LocalDate termStart,
            DemoMaterials.Made materials,
            DemoTests.Made tests) {}

    void make(Parts parts) {
        var syllabus = syllabi.approved(parts.discipline()).orElseThrow();
        var course = courses.create(
                new NewCourse(
                        parts.discipline(),
                        parts.group(),
                        parts.teacher(),
                        AcademicTerm.containing(institution.today()),
                        CourseType.ONLINE),
                parts.teacher());
        var sections = courses.sections(course);
        var topics = Node.read("discipline.yaml").nodes("topics");
        var lectures = new ArrayList<ItemId>();
        for (int i = 0; i < topics.size(); i++) {
            var lecture = parts.materials().lectures().get(topics.get(i).string("lecture"));
            if (lecture == null) throw new IllegalStateException("A topic of the demonstration has no lecture");
            lectures.add(courses.addResource(course, sections.get(i), lecture, ItemTerms.plain(), parts.teacher()));
        }
        var extinguishers =
                sections.get(sectionOf(topics, Node.read("video/script.yaml").string("lecture")));
        courses.addResource(course, extinguishers, parts.materials().video(), ItemTerms.plain(), parts.teacher());
        courses.addTest(course, sections.get(1), parts.tests().selfCheck(), ItemTerms.plain(), parts.teacher());
        var midterm = ItemTerms.due(endOf(parts.termStart().plusDays(52)), column(syllabus, ControlKind.MIDTERM));
        courses.addTest(course, extinguishers, parts.tests().midterm(), midterm, parts.teacher());
        var tasks = tasks(course, parts, syllabus, sections, topics);
        courses.open(course, parts.teacher());
        aMonth(course, parts, lectures, tasks);
    }

    private List<ItemId> tasks(
            CourseId course, Parts parts, ApprovedSyllabus syllabus, List<SectionId> sections, List<Node> topics) {
        var made = new ArrayList<ItemId>();
        for (var node : Node.readAll("tasks.yaml")) {
            var accepted = node.strings("acceptedKinds").stream()
                    .map(kind -> AcceptedKind.valueOf(kind.toUpperCase(Locale.ROOT)))
                    .collect(Collectors.toSet());
            var task = new Task(
                    node.localized("title"),
                    node.number("maxPoints"),
                    accepted,
                    0,
                    true,
                    WorkKind.INDEPENDENT,
                    Set.of());
            var deadline = endOf(parts.termStart().plusDays(node.number("dueDay")));
            made.add(courses.addTask(
                    course,
                    sections.get(sectionOf(topics, node.string("lecture"))),
                    task,
                    node.localized("instructions"),
                    ItemTerms.due(deadline, column(syllabus, ControlKind.CURRENT)),
                    parts.teacher()));
        }
        return made;
    }

    /** What the group did since the term began; who did what follows from the alphabet, so that each start shows the same. */
    private void aMonth(CourseId course, Parts parts, List<ItemId> lectures, List<ItemId> tasks) {
        int number = 0;
        for (var learner : learners.inGroup(parts.group())) {
            if (parts.newcomers().contains(learner.person())) continue;
            for (int lecture = 0; lecture < 3 + number % 3; lecture++)
                courses.done(
                        course,
                        lectures.get(lecture),
                        learner,
                        at(parts.termStart().plusDays(2 + 7L * lecture), 14 + number % 6));
            photo(course, parts, tasks.get(0), learner, number);
            document(course, parts, tasks.get(1), learner, number);
            number++;
        }
    }

    /** Due on day 14: two never handed in, two were late, all that came is marked. */
    private void photo(CourseId course, Parts parts, ItemId task, Learner learner, int number) {
        if (number % 7 == 5) return;
        var handedIn = at(parts.termStart().plusDays(number % 6 == 4 ? 16 : 9 + number % 5), 18);
        var work = handIn(course, task, learner, DemoUpload.photo(number), handedIn);
        var points = number % 6 == 4 ? 70 : 78 + number * 5 % 20;
        courses.mark(course, work, points, REMARKS.get(number % REMARKS.size()), "", handedIn.plusSeconds(172_800));
    }

    /** Due on day 30: some are still to be marked, one went back for rework, three are missing. */
    private void document(CourseId course, Parts parts, ItemId task, Learner learner, int number) {
        if (number % 5 == 3) return;
        var handedIn = at(parts.termStart().plusDays(22 + number % 8), 20);
        var text = "Екі қабатты оқу ғимаратына өрт сөндіргіш таңдау";
        var work = handIn(course, task, learner, DemoUpload.document(text), handedIn);
        if (number == 2)
            courses.giveBack(
                    course,
                    work,
                    "Электр қалқанына қандай өрт сөндіргіш керегін дәлелдеп, қайта тапсырыңыз.",
                    handedIn.plusSeconds(86_400));
        else if (number % 4 != 1)
            courses.mark(
                    course,
                    work,
                    65 + number * 7 % 33,
                    REMARKS.get((number + 1) % REMARKS.size()),
                    "",
                    handedIn.plusSeconds(259_200));
    }

    private static final List<String> REMARKS = List.of(
            "Жақсы жұмыс: затбелгі анық, түсініктеме толық.",
            "Класы дұрыс көрсетілген. Келесі тексеру күнін де жазыңыз.",
            "Таңдауыңыз дәлелді. Есептегі өлшем бірлігін тексеріңіз.");

    private SubmissionId handIn(CourseId course, ItemId task, Learner learner, DemoUpload upload, Instant at) {
        var received = files.received(learner.person(), null, List.of(upload));
        return courses.handIn(course, task, learner, "", received, at);
    }

    private static ControlId column(ApprovedSyllabus syllabus, ControlKind kind) {
        return syllabus.controls().stream()
                .filter(control -> control.kind() == kind)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static int sectionOf(List<Node> topics, String lecture) {
        for (int i = 0; i < topics.size(); i++)
            if (topics.get(i).string("lecture").equals(lecture)) return i;
        throw new IllegalStateException("No topic of the demonstration has the lecture " + lecture);
    }

    private Instant endOf(LocalDate day) {
        return day.atTime(23, 59).atZone(institution.zone()).toInstant();
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 12).atZone(institution.zone()).toInstant();
    }
}
