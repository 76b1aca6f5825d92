package kz.qashyq.people.web.registry;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import kz.qashyq.people.registry.ImportId;
import kz.qashyq.people.registry.ImportTemplate;
import kz.qashyq.people.registry.Imports;
import kz.qashyq.people.registry.file.UnreadableFile;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.UiFactory;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** People from a table: upload, look, confirm. */
@Controller
class ImportController {
    private final Imports imports;
    private final UiFactory uis;

    ImportController(Imports imports, UiFactory uis) {
        this.imports = imports;
        this.uis = uis;
    }

    @GetMapping("/people/imports")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View index(Me me) {
        return new ImportsPage(imports.waiting(me.id()), FormErrors.none());
    }

    @PostMapping("/people/imports")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View stage(@RequestParam(required = false) @Nullable MultipartFile file, Me me) throws IOException {
        var errors = FormErrors.none();
        if (file == null || file.isEmpty()) {
            errors.add("file", "people.import.file.none");
        } else {
            try {
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                return Redirect.to("/people/imports/" + imports.stage(name, file.getBytes(), me.id()));
            } catch (UnreadableFile e) {
                errors.add("file", e.reason().key(), e.reason().arguments().toArray());
            }
        }
        return new ImportsPage(imports.waiting(me.id()), errors);
    }

    @GetMapping("/people/imports/template")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    void template(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"qashyq-people.xlsx\"");
        ImportTemplate.write(uis.words(request), response.getOutputStream());
    }

    @GetMapping("/people/imports/{id}")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View show(@PathVariable ImportId id, Me me) {
        return new ImportPage(imports.review(id, me.id(), me.roles()));
    }

    @PostMapping("/people/imports/{id}/confirmation")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View confirm(@PathVariable ImportId id, @RequestParam(defaultValue = "") String fingerprint, Me me) {
        var imported = imports.confirm(id, fingerprint, me.id(), me.roles());
        return Redirect.to("/people/first-passwords").saying("people.import.done", imported);
    }

    @PostMapping("/people/imports/{id}/removal")
    @Permit({Role.ADMINISTRATOR, Role.REGISTRAR})
    View discard(@PathVariable ImportId id, Me me) {
        imports.discard(id, me.id());
        return Redirect.to("/people/imports").saying("people.import.discarded");
    }
}
