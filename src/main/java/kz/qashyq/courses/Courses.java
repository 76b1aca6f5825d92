package kz.qashyq.courses;

import java.time.Instant;
import java.util.List;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.course.CourseDesk;
import kz.qashyq.courses.course.CourseRepository;
import kz.qashyq.courses.course.Section;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.ItemDesk;
import kz.qashyq.courses.item.Outline;
import kz.qashyq.courses.item.OutlineRepository;
import kz.qashyq.courses.progress.Studying;
import kz.qashyq.courses.work.HandingIn;
import kz.qashyq.courses.work.Marking;
import kz.qashyq.courses.work.SubmissionRepository;
import kz.qashyq.learners.Learner;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.testing.TestId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door to courses: making and filling them by the same rules as people's pages do. Whoever calls it has checked that
 * the person may. Times are the caller's, so that an example may have a past.
 */
@Component
public class Courses {
    private final CourseRepository courses;
    private final CourseDesk desk;
    private final OutlineRepository outlines;
    private final ItemDesk items;
    private final Studying studying;
    private final HandingIn handingIn;
    private final Marking marking;
    private final SubmissionRepository submissions;

    Courses(
            CourseRepository courses,
            CourseDesk desk,
            OutlineRepository outlines,
            ItemDesk items,
            Studying studying,
            HandingIn handingIn,
            Marking marking,
            SubmissionRepository submissions) {
        this.courses = courses;
        this.desk = desk;
        this.outlines = outlines;
        this.items = items;
        this.studying = studying;
        this.handingIn = handingIn;
        this.marking = marking;
        this.submissions = submissions;
    }

    /** Refused without an approved syllabus (PLN-10). The course is a draft until {@link #open}. */
    public CourseId create(NewCourse course, PersonId by) {
        return desk.create(course, by);
    }

    /** The sections, in the order of the syllabus' topics. */
    public List<SectionId> sections(CourseId course) {
        return outlines.of(course).parts().stream()
                .map(Outline.Part::section)
                .map(Section::id)
                .toList();
    }

    @Transactional
    public ItemId addResource(CourseId course, SectionId section, ResourceId resource, ItemTerms terms, PersonId by) {
        return published(items.place(find(course), section, new Item.Thing.Material(resource), terms, by), course, by);
    }

    @Transactional
    public ItemId addTest(CourseId course, SectionId section, TestId test, ItemTerms terms, PersonId by) {
        return published(items.place(find(course), section, new Item.Thing.Quiz(test), terms, by), course, by);
    }

    @Transactional
    public ItemId addTask(
            CourseId course, SectionId section, Task task, Localized instructions, ItemTerms terms, PersonId by) {
        return published(items.placeTask(find(course), section, task, instructions, terms, by), course, by);
    }

    /** From now on learners find it; refused without materials (LMS-17). */
    public void open(CourseId course, PersonId by) {
        desk.open(find(course), outlines.of(course).materialsPublished(), by);
    }

    public void done(CourseId course, ItemId item, Learner learner, Instant at) {
        studying.done(find(course), item(course, item), learner, at);
    }

    /** @param files the learner's own, unclaimed: as {@code Files.received} and uploads leave them */
    public SubmissionId handIn(
            CourseId course, ItemId task, Learner learner, String comment, List<StoredFile> files, Instant at) {
        return handingIn.handIn(find(course), item(course, task), learner, comment, files, at);
    }

    /** The mark goes to the journal when the task counts towards a column. */
    public void mark(CourseId course, SubmissionId work, int points, String comment, String reason, Instant at) {
        var submission = submissions.find(work).orElseThrow();
        var within = find(course);
        marking.mark(
                within,
                item(course, submission.item()),
                submission,
                new Marking.Mark(points, comment, reason),
                within.teacher(),
                at);
    }

    /** Sends a work back for rework. */
    public void giveBack(CourseId course, SubmissionId work, String comment, Instant at) {
        marking.giveBack(
                submissions.find(work).orElseThrow(), comment, find(course).teacher(), at);
    }

    private ItemId published(ItemId item, CourseId course, PersonId by) {
        items.publish(item(course, item), true, by);
        return item;
    }

    private Course find(CourseId course) {
        return courses.find(course).orElseThrow();
    }

    private Item item(CourseId course, ItemId item) {
        return outlines.of(course).find(item).orElseThrow();
    }
}
