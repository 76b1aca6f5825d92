package kz.qashyq.resources.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import kz.qashyq.resources.ResourceDesk;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceKind;
import kz.qashyq.resources.version.Media;
import kz.qashyq.resources.version.ResourceAccess;
import kz.qashyq.resources.version.VersionRepository;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Writing a resource: a new one, or the draft of one there is. */
@Controller
class WritingController {
    private static final String FIRST_FIELD = "title.kk";

    private final Programs programs;
    private final ResourceAccess access;
    private final VersionRepository versions;
    private final ResourceDesk desk;
    private final FormReader forms;
    private final Files files;

    WritingController(
            Programs programs,
            ResourceAccess access,
            VersionRepository versions,
            ResourceDesk desk,
            FormReader forms,
            Files files) {
        this.programs = programs;
        this.access = access;
        this.versions = versions;
        this.desk = desk;
        this.forms = forms;
        this.files = files;
    }

    @GetMapping("/resources/of/{discipline}/new")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View draft(
            @PathVariable DisciplineId discipline, @RequestParam(defaultValue = "LECTURE") ResourceKind kind, Me me) {
        return new WritingPage(prepared(discipline, me), null, ResourceForm.blank(kind), FormErrors.none());
    }

    @PostMapping("/resources/of/{discipline}")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View create(
            @PathVariable DisciplineId discipline,
            @RequestParam(defaultValue = "LECTURE") ResourceKind kind,
            Me me,
            HttpServletRequest request) {
        var of = prepared(discipline, me);
        var id = ResourceId.next();
        var errors = FormErrors.none();
        var form = forms.read(kind, id, request, me, errors);
        if (errors.any()) return new WritingPage(of, null, form, errors);
        desk.create(id, me.id(), discipline, form.title(), form.content());
        return Redirect.to("/resources/" + id + "/versions/1").saying("resources.saved");
    }

    @GetMapping("/resources/{id}/edit")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View edit(@PathVariable ResourceId id, Me me) {
        var resource = access.forWriting(me, id);
        var newest = versions.of(id).getFirst();
        var form = ResourceForm.of(newest, files.find(newest.content().files()));
        return new WritingPage(discipline(resource.discipline()), id, form, FormErrors.none());
    }

    @PostMapping("/resources/{id}")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    View update(@PathVariable ResourceId id, Me me, HttpServletRequest request) {
        var resource = access.forWriting(me, id);
        var errors = FormErrors.none();
        var form = forms.read(resource.kind(), id, request, me, errors);
        if (!errors.any()) {
            try {
                var number = desk.save(id, me.id(), form.mark(), form.title(), form.content());
                return Redirect.to("/resources/" + id + "/versions/" + number).saying("resources.saved");
            } catch (Refusal refused) {
                // What was typed must not be lost to a conflict: the form comes back with the reason.
                errors.add(
                        "title.kk",
                        refused.reason().key(),
                        refused.reason().arguments().toArray());
            }
        }
        return new WritingPage(discipline(resource.discipline()), id, form, errors);
    }

    /** The editor's pictures. They are the writer's own until the text that shows them is saved. */
    @PostMapping("/resources/pictures")
    @Permit({Role.TEACHER, Role.METHODIST, Role.DEVELOPER})
    ResponseEntity<Map<String, String>> addPicture(@RequestParam(required = false) List<MultipartFile> file, Me me) {
        var received = files.received(me.id(), List.of(), file);
        if (received.isEmpty() || !Media.isPicture(received.getFirst()))
            throw Refusal.invalid("resources.error.picture");
        return ResponseEntity.ok(Map.of("url", received.getFirst().path()));
    }

    private Discipline prepared(DisciplineId discipline, Me me) {
        var found = discipline(discipline);
        if (!access.mayPrepareFor(me, discipline)) throw Refusal.forbidden();
        return found;
    }

    private Discipline discipline(DisciplineId id) {
        return programs.discipline(id).orElseThrow(Refusal::notFound);
    }
}
