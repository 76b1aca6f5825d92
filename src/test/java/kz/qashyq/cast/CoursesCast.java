package kz.qashyq.cast;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import kz.qashyq.courses.AcademicTerm;
import kz.qashyq.courses.AcceptedKind;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.CourseType;
import kz.qashyq.courses.Courses;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.ItemTerms;
import kz.qashyq.courses.NewCourse;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.Task;
import kz.qashyq.courses.WorkKind;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.ApprovedSyllabus;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Syllabi;
import kz.qashyq.resources.ResourceContent;
import kz.qashyq.resources.ResourceDesk;
import kz.qashyq.resources.ResourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;

/** Courses for tests, made through the module's door. */
@Component
public final class CoursesCast {
    private final Courses courses;
    private final Cast cast;
    private final ProgramsCast programs;
    private final LearnersCast learners;
    private final ResourceDesk resources;
    private final Files files;
    private final Syllabi syllabi;

    CoursesCast(
            Courses courses,
            Cast cast,
            ProgramsCast programs,
            LearnersCast learners,
            ResourceDesk resources,
            Files files,
            Syllabi syllabi) {
        this.courses = courses;
        this.cast = cast;
        this.programs = programs;
        this.learners = learners;
        this.resources = resources;
        this.files = files;
        this.syllabi = syllabi;
    }

    /** An open course with one lecture in its first section. */
    public record Taught(
            CourseId course,
            DisciplineId discipline,
            Group group,
            PersonId teacher,
            PersonId methodist,
            PersonId deputyHead,
            ApprovedSyllabus syllabus,
            List<SectionId> sections,
            ResourceId resource,
            ItemId lecture) {
        public String path() {
            return "/courses/" + course;
        }

        public String path(ItemId item) {
            return path() + "/items/" + item;
        }

        public ControlId column() {
            return syllabus.controls().getFirst().id();
        }
    }

    public Taught course() {
        var methodist = cast.person("Гүлнар", Role.METHODIST);
        var teacher = cast.person("Әсел", Role.TEACHER);
        var deputyHead = cast.person("Раушан", Role.DEPUTY_HEAD);
        var programme = programs.programme(methodist);
        var discipline = programs.discipline(programme, methodist, teacher);
        programs.approvedSyllabus(discipline, teacher, deputyHead);
        var group = learners.group(programme, methodist);
        var course = courses.create(
                new NewCourse(discipline, group.id(), teacher, new AcademicTerm(2026, 1), CourseType.ONLINE), teacher);
        var sections = courses.sections(course);
        var resource = lecture(discipline, teacher);
        var lecture = courses.addResource(course, sections.getFirst(), resource, ItemTerms.plain(), teacher);
        courses.open(course, teacher);
        return new Taught(
                course,
                discipline,
                group,
                teacher,
                methodist,
                deputyHead,
                syllabi.approved(discipline).orElseThrow(),
                sections,
                resource,
                lecture);
    }

    public ResourceId lecture(DisciplineId discipline, PersonId developer) {
        var title = Localized.of("Жану деген не", "Что такое горение", "What is combustion");
        var id = resources.create(
                ResourceId.next(),
                developer,
                discipline,
                title,
                new ResourceContent.Lecture(Localized.same("<p>ДӘРІС МӘТІНІ</p>")));
        resources.publish(id, developer);
        return id;
    }

    /** A file that this person has uploaded and no module has claimed. */
    public StoredFile upload(String name, String content, PersonId uploader) {
        var part = new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.ISO_8859_1));
        return files.received(uploader, List.of(), List.of(part)).getFirst();
    }

    /** Word and PDF, 100 points, twice at most, late work taken; counts towards the first column. */
    public ItemId task(Taught taught, @Nullable Instant deadline, LearnerId... onlyFor) {
        return courses.addTask(
                taught.course(),
                taught.sections().getFirst(),
                new Task(
                        Localized.of("ТАПСЫРМА", "ЗАДАНИЕ", "TASK"),
                        100,
                        Set.of(AcceptedKind.PDF, AcceptedKind.DOCX, AcceptedKind.PNG),
                        2,
                        true,
                        WorkKind.INDEPENDENT,
                        Set.of(onlyFor)),
                Localized.of("<p>НҰСҚАУ</p><script>alert(1)</script>", "", ""),
                new ItemTerms(true, null, deadline, taught.column()),
                taught.teacher());
    }
}
