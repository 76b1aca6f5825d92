package kz.qashyq.courses.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.courses.AcademicTerm;
import kz.qashyq.courses.CourseType;
import kz.qashyq.courses.NewCourse;
import kz.qashyq.courses.course.CourseDesk;
import kz.qashyq.courses.course.CourseRepository;
import kz.qashyq.courses.course.CourseState;
import kz.qashyq.courses.progress.Walks;
import kz.qashyq.institution.Institution;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learners;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The courses that are a person's own, and new ones. */
@Controller
class CoursesController {
    private final CourseRepository courses;
    private final CourseDesk desk;
    private final CourseNames names;
    private final Walks walks;
    private final Programs programs;
    private final Learners learners;
    private final People people;
    private final Institution institution;

    CoursesController(
            CourseRepository courses,
            CourseDesk desk,
            CourseNames names,
            Walks walks,
            Programs programs,
            Learners learners,
            People people,
            Institution institution) {
        this.courses = courses;
        this.desk = desk;
        this.names = names;
        this.walks = walks;
        this.programs = programs;
        this.learners = learners;
        this.people = people;
        this.institution = institution;
    }

    @GetMapping("/courses")
    @Permit({Role.LEARNER, Role.TRAINEE, Role.TEACHER, Role.METHODIST})
    View list(Me me) {
        if (me.isAnyOf(Role.TEACHER, Role.METHODIST)) {
            var seesAll = me.is(Role.METHODIST);
            var list = seesAll ? courses.all() : courses.taughtBy(me.id());
            var byType = Arrays.stream(CourseType.values())
                    .map(type -> new TaughtCoursesPage.TypeCount(
                            type, list.stream().filter(it -> it.type() == type).count()))
                    .toList();
            return new TaughtCoursesPage(names.of(list), seesAll ? byType : List.of());
        }
        var learner = learners.of(me.id());
        if (learner.isEmpty()) return new StudiedCoursesPage(List.of());
        var list = courses.ofGroup(learner.get().group()).stream()
                .filter(course -> course.state() != CourseState.DRAFT)
                .toList();
        var ways = walks.of(list, learner.get().id());
        return new StudiedCoursesPage(names.of(list).stream()
                .map(course -> new StudiedCoursesPage.Studied(
                        course, Objects.requireNonNull(ways.get(course.course().id()))))
                .toList());
    }

    @GetMapping("/courses/new")
    @Permit({Role.TEACHER, Role.METHODIST})
    View form(@RequestParam(required = false) @Nullable UUID discipline, Me me) {
        var term = AcademicTerm.containing(institution.today());
        var chosen = discipline == null ? "" : discipline.toString();
        var draft = new NewCoursePage.Draft(
                chosen,
                "",
                me.id().toString(),
                String.valueOf(term.year()),
                String.valueOf(term.half()),
                CourseType.ONLINE.name());
        return page(draft, FormErrors.none(), me);
    }

    @PostMapping("/courses")
    @Permit({Role.TEACHER, Role.METHODIST})
    View create(NewCoursePage.Draft draft, Me me) {
        var errors = FormErrors.none();
        var discipline = choice("discipline", draft.discipline(), errors);
        var group = choice("group", draft.group(), errors);
        var teacher = me.is(Role.METHODIST)
                ? choice("teacher", draft.teacher(), errors)
                : me.id().value();
        var year = errors.integer("year", draft.year(), 2020, 2100);
        var half = errors.integer("half", draft.half(), 1, 2);
        var type = Arrays.stream(CourseType.values())
                .filter(it -> it.name().equals(draft.type()))
                .findFirst();
        if (type.isEmpty()) errors.add("type", "platform.error.required");
        if (discipline == null || group == null || teacher == null || errors.any()) return page(draft, errors, me);
        var wish = new NewCourse(
                new DisciplineId(discipline),
                new GroupId(group),
                new PersonId(teacher),
                new AcademicTerm(year, half),
                type.orElseThrow());
        if (!isTheirs(wish, me)) return page(draft, errors.add("teacher", "courses.notItsTeacher"), me);
        try {
            var id = desk.create(wish, me.id());
            return Redirect.to("/courses/" + id).saying("courses.created");
        } catch (Refusal refusal) {
            return page(draft, errors.refused("discipline", refusal), me);
        }
    }

    /** A teacher creates courses of their own disciplines for themselves; a methodist for the discipline's teachers. */
    private boolean isTheirs(NewCourse wish, Me me) {
        if (learners.group(wish.group()).isEmpty()) throw Refusal.notFound();
        var isTeacher = people.withRole(Role.TEACHER).stream()
                .anyMatch(person -> person.id().equals(wish.teacher()));
        if (isTeacher && programs.teaches(wish.teacher(), wish.discipline())) return true;
        if (me.is(Role.METHODIST)) return false;
        throw Refusal.forbidden();
    }

    private View page(NewCoursePage.Draft draft, FormErrors errors, Me me) {
        var disciplines = me.is(Role.METHODIST) ? programs.allDisciplines() : programs.taughtBy(me.id());
        var teachers = me.is(Role.METHODIST) ? people.withRole(Role.TEACHER) : List.<Person>of();
        return new NewCoursePage(
                draft,
                errors,
                disciplines.stream()
                        .sorted(Comparator.comparing(Discipline::code))
                        .collect(Collectors.toList()),
                learners.groups(),
                teachers);
    }

    private static @Nullable UUID choice(String field, @Nullable String text, FormErrors errors) {
        try {
            if (text != null && !text.isBlank()) return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            // said below
        }
        errors.add(field, "platform.error.required");
        return null;
    }

    @Bean
    static NavigationEntry coursesEntry() {
        return NavigationEntry.of(
                10, "courses.title", "book", "/courses", Role.LEARNER, Role.TRAINEE, Role.TEACHER, Role.METHODIST);
    }
}
