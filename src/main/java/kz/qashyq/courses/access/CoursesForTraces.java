package kz.qashyq.courses.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.course.CourseRepository;
import kz.qashyq.courses.course.CourseState;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.trace.Thing;
import kz.qashyq.platform.trace.TracedCourse;
import kz.qashyq.platform.trace.TracedCourses;
import kz.qashyq.platform.trace.TracedItem;
import kz.qashyq.programs.Programs;
import kz.qashyq.resources.ResourceCard;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.Resources;
import kz.qashyq.testing.TestCard;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.Tests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Answers the readers of traces: which courses there are and what stands in them. */
@Component
class CoursesForTraces implements TracedCourses {
    private final CourseRepository courses;
    private final TracedItemRepository items;
    private final Resources resources;
    private final Tests tests;
    private final Learners learners;
    private final Programs programs;

    CoursesForTraces(
            CourseRepository courses,
            TracedItemRepository items,
            Resources resources,
            Tests tests,
            Learners learners,
            Programs programs) {
        this.courses = courses;
        this.items = items;
        this.resources = resources;
        this.tests = tests;
        this.learners = learners;
        this.programs = programs;
    }

    @Override
    public List<TracedCourse> taughtBy(PersonId teacher) {
        return named(courses.taughtBy(teacher), true);
    }

    @Override
    public List<TracedCourse> studiedBy(UUID group) {
        return named(courses.ofGroup(new GroupId(group)), false);
    }

    @Override
    public Optional<TracedCourse> find(UUID course) {
        return named(courses.find(new CourseId(course)).stream().toList(), true).stream()
                .findFirst();
    }

    private List<TracedCourse> named(List<Course> found, boolean withGroups) {
        var begun = found.stream().filter(it -> it.state() != CourseState.DRAFT).toList();
        if (begun.isEmpty()) return List.of();
        var disciplines = programs.disciplines(
                begun.stream().map(Course::discipline).distinct().toList());
        Map<GroupId, String> groups =
                withGroups ? learners.groups().stream().collect(Collectors.toMap(Group::id, Group::name)) : Map.of();
        return begun.stream()
                .map(it -> {
                    var discipline = disciplines.get(it.discipline());
                    return new TracedCourse(
                            it.id().value(),
                            it.discipline().value(),
                            it.group().value(),
                            it.teacher(),
                            discipline == null ? Localized.empty() : discipline.title(),
                            groups.getOrDefault(it.group(), ""),
                            it.term().title());
                })
                .toList();
    }

    @Override
    public List<TracedItem> items(Collection<UUID> courses, @Nullable UUID learner) {
        if (courses.isEmpty()) return List.of();
        var rows = items.published(courses, learner);
        var materials = rows.stream()
                .map(TracedItemRepository.Row::resource)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var quizzes = rows.stream()
                .map(TracedItemRepository.Row::test)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var resourceCards = materials.isEmpty() ? Map.<ResourceId, ResourceCard>of() : resources.cards(materials);
        var testCards = quizzes.isEmpty() ? Map.<TestId, TestCard>of() : tests.cards(quizzes);
        return rows.stream().map(row -> item(row, resourceCards, testCards)).toList();
    }

    private static TracedItem item(
            TracedItemRepository.Row row, Map<ResourceId, ResourceCard> materials, Map<TestId, TestCard> quizzes) {
        var test = row.test();
        if (test != null) {
            var card = quizzes.get(test);
            var title = card == null ? Localized.empty() : card.title();
            return new TracedItem(row.course(), Thing.Kind.TEST, test.value(), title, row.deadline());
        }
        var resource = row.resource();
        if (resource == null)
            return new TracedItem(row.course(), Thing.Kind.TASK, row.id(), row.title(), row.deadline());
        var card = materials.get(resource);
        return new TracedItem(
                row.course(),
                card == null ? Thing.Kind.FILE : kind(card),
                row.id(),
                card == null ? Localized.empty() : card.title(),
                row.deadline());
    }

    private static Thing.Kind kind(ResourceCard card) {
        return switch (card.kind()) {
            case LECTURE -> Thing.Kind.LECTURE;
            case VIDEO -> Thing.Kind.VIDEO;
            case PDF -> Thing.Kind.DOCUMENT;
            case FILE -> Thing.Kind.FILE;
            case LINK -> Thing.Kind.LINK;
        };
    }
}
