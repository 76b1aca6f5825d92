package kz.qashyq.resources.web;

import java.util.Optional;
import kz.qashyq.people.People;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.Renderer;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Programs;
import kz.qashyq.resources.Reading;
import kz.qashyq.resources.ResourceContent.Video;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.version.ChapterTimes;
import kz.qashyq.resources.version.Resource;
import kz.qashyq.resources.version.ResourceAccess;
import kz.qashyq.resources.version.Version;
import kz.qashyq.resources.version.VersionRepository;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Reading a resource by itself. Readers get the published version; its writers any. */
@Controller
class ReadingController {
    private final ResourceAccess access;
    private final VersionRepository versions;
    private final Fragments fragments;
    private final Programs programs;
    private final People people;
    private final Renderer renderer;

    ReadingController(
            ResourceAccess access,
            VersionRepository versions,
            Fragments fragments,
            Programs programs,
            People people,
            Renderer renderer) {
        this.access = access;
        this.versions = versions;
        this.fragments = fragments;
        this.programs = programs;
        this.people = people;
        this.renderer = renderer;
    }

    @GetMapping("/resources/{id}")
    @PermitSignedIn
    View show(@PathVariable ResourceId id, Me me) {
        var resource = access.forReading(me, id);
        var live = versions.live(id);
        if (live.isPresent()) return page(resource, live.get(), me);
        if (!access.mayPrepareFor(me, resource.discipline())) throw Refusal.notFound();
        return page(resource, versions.of(id).getFirst(), me);
    }

    @GetMapping("/resources/{id}/versions/{number}")
    @PermitSignedIn
    View showVersion(@PathVariable ResourceId id, @PathVariable int number, Me me) {
        var resource = access.forReading(me, id);
        if (!access.mayPrepareFor(me, resource.discipline())) throw Refusal.notFound();
        return page(resource, version(id, number), me);
    }

    /** The chapters of a video as its player reads them. */
    @GetMapping("/resources/{id}/versions/{number}/chapters")
    @PermitSignedIn
    ResponseEntity<String> chapters(
            @PathVariable ResourceId id, @PathVariable int number, @RequestParam Optional<String> in, Me me) {
        var resource = access.forReading(me, id);
        var version = version(id, number);
        if (!version.isPublished() && !access.mayPrepareFor(me, resource.discipline())) throw Refusal.notFound();
        if (!(version.content() instanceof Video video)) throw Refusal.notFound();
        var language = in.flatMap(Language::byCode).orElse(me.language());
        return ResponseEntity.ok()
                .header("Content-Type", "text/vtt;charset=UTF-8")
                .header("Cache-Control", "private, no-cache")
                .body(ChapterTimes.track(video.chapters(), language));
    }

    private Version version(ResourceId id, int number) {
        return versions.of(id).stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    private View page(Resource resource, Version version, Me me) {
        var discipline = programs.discipline(resource.discipline()).orElseThrow(Refusal::notFound);
        return new ReadingPage(
                resource,
                version,
                discipline,
                people.find(resource.developer())
                        .map(person -> person.listName())
                        .orElse(""),
                ReadingPage.Rights.of(access, me, resource),
                fragments.of(resource.id(), version, Reading.in(me.language())),
                renderer);
    }
}
