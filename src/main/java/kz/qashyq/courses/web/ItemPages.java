package kz.qashyq.courses.web;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qashyq.courses.Activity;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.courses.access.Participant;
import kz.qashyq.courses.item.CourseItemRepository;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.Titles;
import kz.qashyq.courses.progress.Studying;
import kz.qashyq.courses.work.HandingIn;
import kz.qashyq.courses.work.Punctuality;
import kz.qashyq.courses.work.Submission;
import kz.qashyq.courses.work.SubmissionRepository;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.Journals;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.Renderer;
import kz.qashyq.platform.web.View;
import kz.qashyq.resources.Reading;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.Resources;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.Tests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together the page of an item by what it is. */
@Component
class ItemPages {
    private final Resources resources;
    private final Tests tests;
    private final Titles titles;
    private final CourseItemRepository items;
    private final SubmissionRepository submissions;
    private final Files files;
    private final HandingIn handingIn;
    private final Studying studying;
    private final Journals journals;
    private final Renderer renderer;
    private final Clock clock;

    ItemPages(
            Resources resources,
            Tests tests,
            Titles titles,
            CourseItemRepository items,
            SubmissionRepository submissions,
            Files files,
            HandingIn handingIn,
            Studying studying,
            Journals journals,
            Renderer renderer,
            Clock clock) {
        this.resources = resources;
        this.tests = tests;
        this.titles = titles;
        this.items = items;
        this.submissions = submissions;
        this.files = files;
        this.handingIn = handingIn;
        this.studying = studying;
        this.journals = journals;
        this.renderer = renderer;
        this.clock = clock;
    }

    View forAuthor(ItemHead head, Language language) {
        return switch (head.item().thing()) {
            case Item.Thing.Material(var id) -> material(head, id, Reading.in(language));
            case Item.Thing.Quiz(var id) -> test(head, id, null);
            case Item.Thing.Work _ ->
                new TaskPage(
                        head,
                        items.instructions(head.item().id()),
                        null,
                        List.of(),
                        Map.of(),
                        List.of(),
                        null,
                        FormErrors.none(),
                        "");
        };
    }

    View forLearner(ItemHead head, Participant.Studying studies, Language language) {
        return switch (head.item().thing()) {
            case Item.Thing.Material(var id) -> material(head, id, reading(head, studies, language));
            case Item.Thing.Quiz(var id) -> test(head, id, studies);
            case Item.Thing.Work _ -> task(head, studies, FormErrors.none(), null);
        };
    }

    View task(ItemHead head, Participant.Studying studies, FormErrors errors, @Nullable String comment) {
        var item = head.item();
        var versions = submissions.versions(item.id(), studies.learner().id());
        var ids = versions.stream().map(Submission::id).toList();
        var draft = versions.stream().filter(Submission::isDraft).findFirst().orElse(null);
        return new TaskPage(
                head,
                items.instructions(item.id()),
                draft,
                versions.reversed().stream()
                        .filter(version -> !version.isDraft())
                        .toList(),
                ids.isEmpty()
                        ? Map.of()
                        : files.ownedBy(
                                HandingIn.MODULE,
                                ids.stream().map(SubmissionId::value).toList()),
                submissions.reviews(ids),
                handingIn.obstacle(studies.course(), item, versions).orElse(null),
                errors,
                comment != null ? comment : draft == null ? "" : draft.comment());
    }

    CourseId placeOf(Submission work) {
        return items.courseOf(work.item()).orElseThrow(Refusal::notFound);
    }

    Activity activity(Item item) {
        return titles.of(item).activity();
    }

    void mustBeAvailable(Item item) {
        if (!item.isAvailable(clock.instant())) throw Refusal.conflict("courses.notAvailableYet");
    }

    private View material(ItemHead head, ResourceId id, Reading reading) {
        var kind = Objects.requireNonNull(head.placed().activity().shows());
        return new MaterialPage(head, kind, resources.fragment(id, reading), renderer);
    }

    private Reading reading(ItemHead head, Participant.Studying studies, Language language) {
        if (!studies.course().isOpen()) return Reading.in(language);
        var position = head.step().position();
        var shown = head.placed().activity() == Activity.READING
                ? String.valueOf(Math.max(1, Math.round(position)))
                : String.valueOf(position);
        return new Reading(head.item().path() + "/progress", position == 0 ? "" : shown, language);
    }

    private @Nullable Integer mark(Item item, Participant.Studying studies) {
        if (item.terms().column() == null) return null;
        return journals.marksOf(studies.course().journal(), studies.learner().id())
                .get(new ComponentId(item.id().value()));
    }

    private View test(ItemHead head, TestId id, Participant.@Nullable Studying studies) {
        var card = tests.cards(List.of(id)).get(id);
        if (card == null) throw Refusal.notFound();
        var best = studies == null
                ? null
                : tests.bestOf(studies.learner().person(), List.of(id)).get(id);
        // Self-checks tell nobody of their results; having done one is seen here, where it leads back to.
        if (best != null && studies != null && !head.standing().isComplete())
            studying.done(studies.course(), head.item(), studies.learner());
        return new TestItemPage(
                head,
                card,
                best,
                studies == null ? null : mark(head.item(), studies),
                Punctuality.isLate(clock.instant(), head.item().terms().deadline()));
    }
}
