package kz.qashyq.courses.access;

import java.util.ArrayList;
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
import kz.qashyq.resources.ResourceKind;
import kz.qashyq.resources.Resources;
import kz.qashyq.testing.TestCard;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.Tests;
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
    public List<TracedItem> items(Collection<UUID> courses, UUID learner) {
        if (courses.isEmpty()) return List.of();
        var rows = items.published(courses, learner);
        var quizzes = rows.stream()
                .map(TracedItemRepository.Row::test)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var cards = quizzes.isEmpty() ? Map.<TestId, TestCard>of() : tests.cards(quizzes);
        return rows.stream().map(row -> item(row, cards)).toList();
    }

    private static TracedItem item(TracedItemRepository.Row row, Map<TestId, TestCard> quizzes) {
        var test = row.test();
        if (test != null) {
            var card = quizzes.get(test);
            var title = card == null ? Localized.empty() : card.title();
            return new TracedItem(row.course(), Thing.Kind.TEST, test.value(), title, row.deadline());
        }
        var kind = row.resource() == null ? Thing.Kind.TASK : null;
        return new TracedItem(row.course(), kind, row.id(), row.title(), row.deadline());
    }

    @Override
    public List<TracedItem> videos(UUID course) {
        var rows = items.published(List.of(course), null);
        var materials = rows.stream()
                .map(TracedItemRepository.Row::resource)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var cards = materials.isEmpty() ? Map.<ResourceId, ResourceCard>of() : resources.cards(materials);
        var videos = new ArrayList<TracedItem>();
        for (var row : rows) {
            var resource = row.resource();
            var card = resource == null ? null : cards.get(resource);
            if (card != null && card.kind() == ResourceKind.VIDEO)
                videos.add(new TracedItem(course, Thing.Kind.VIDEO, row.id(), card.title(), row.deadline()));
        }
        return videos;
    }
}
