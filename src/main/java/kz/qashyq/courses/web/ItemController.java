package kz.qashyq.courses.web;

import java.util.List;
import java.util.Objects;
import kz.qashyq.courses.Activity;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.access.CourseAccess;
import kz.qashyq.courses.access.Participant;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.OutlineRepository;
import kz.qashyq.courses.progress.Stretches;
import kz.qashyq.courses.progress.Studying;
import kz.qashyq.courses.progress.Walks;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** One item: shown, and how far its learner has come kept. */
@Controller
class ItemController {
    private final CourseAccess access;
    private final OutlineRepository outlines;
    private final Walks walks;
    private final CourseNames names;
    private final Studying studying;
    private final ItemPages pages;

    ItemController(
            CourseAccess access,
            OutlineRepository outlines,
            Walks walks,
            CourseNames names,
            Studying studying,
            ItemPages pages) {
        this.access = access;
        this.outlines = outlines;
        this.walks = walks;
        this.names = names;
        this.studying = studying;
        this.pages = pages;
    }

    @GetMapping("/courses/{course}/items/{item}")
    @Permit({Role.LEARNER, Role.TRAINEE, Role.TEACHER, Role.METHODIST})
    View show(@PathVariable CourseId course, @PathVariable ItemId item, Me me) {
        return switch (access.of(course, me)) {
            case Participant.Author author -> {
                var walk = walks.preview(outlines.of(course));
                var step = walk.find(item).orElseThrow(Refusal::notFound);
                yield pages.forAuthor(new ItemHead(names.titled(author.course()), walk, step, true), me.language());
            }
            case Participant.Studying studies -> {
                var walk = walks.of(studies.course(), studies.learner().id());
                var step = walk.find(item).orElseThrow(Refusal::notFound);
                if (step.isLocked()) throw Refusal.conflict("courses.notAvailableYet");
                if (!step.opened() && studies.course().isOpen())
                    studying.opened(studies.course(), step.placed().item(), studies.learner());
                yield pages.forLearner(
                        new ItemHead(names.titled(studies.course()), walk, step, false), studies, me.language());
            }
        };
    }

    /** What players and readers report; see {@code src/main/web/README.md}. */
    record Report(double position, double length, List<List<Double>> seen) {
        List<Stretches.Stretch> stretches(boolean inPages) {
            return Objects.requireNonNullElse(seen, List.<List<Double>>of()).stream()
                    .filter(pair -> pair != null && pair.size() == 2 && pair.get(0) != null && pair.get(1) != null)
                    .limit(1000)
                    // Pages are counted from 1 and both ends were seen; a stretch ends where the next would begin.
                    .map(pair -> new Stretches.Stretch(inPages ? pair.get(0) - 1 : pair.get(0), pair.get(1)))
                    .toList();
        }
    }

    @PostMapping("/courses/{course}/items/{item}/progress")
    @Permit({Role.LEARNER, Role.TRAINEE})
    ResponseEntity<Void> report(
            @PathVariable CourseId course, @PathVariable ItemId item, @RequestBody Report report, Me me) {
        var studies = access.studied(course, me);
        var one = openMaterial(studies, item);
        var inPages = pages.activity(one) == Activity.READING;
        studying.seen(
                studies.course(),
                one,
                studies.learner(),
                report.position(),
                report.length(),
                report.stretches(inPages));
        return ResponseEntity.noContent().build();
    }

    /** The learner says so: read to the end. */
    @PostMapping("/courses/{course}/items/{item}/completion")
    @Permit({Role.LEARNER, Role.TRAINEE})
    View complete(@PathVariable CourseId course, @PathVariable ItemId item, Me me) {
        var studies = access.studied(course, me);
        var one = openMaterial(studies, item);
        if (pages.activity(one) == Activity.VIDEO) throw Refusal.conflict("courses.videoIsWatched");
        studying.done(studies.course(), one, studies.learner());
        return Redirect.to(one.path()).saying("courses.markedDone");
    }

    private Item openMaterial(Participant.Studying studies, ItemId item) {
        var one = CourseAccess.itemFor(outlines.of(studies.course().id()), item, studies.learner());
        if (!one.isMaterial()) throw Refusal.notFound();
        if (!studies.course().isOpen()) throw Refusal.conflict("courses.notOpen");
        pages.mustBeAvailable(one);
        return one;
    }
}
