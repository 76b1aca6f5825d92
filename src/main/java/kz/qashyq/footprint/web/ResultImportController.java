package kz.qashyq.footprint.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import kz.qashyq.footprint.outside.ResultImportId;
import kz.qashyq.footprint.outside.ResultImports;
import kz.qashyq.footprint.outside.ResultTemplate;
import kz.qashyq.footprint.reading.Proof;
import kz.qashyq.footprint.web.ResultImportPage.Typed;
import kz.qashyq.people.People;
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

/** FTP-09: results of other platforms from a table: upload, look, confirm. */
@Controller
class ResultImportController {
    private static final int LONGEST = 2_000;

    private final ResultImports imports;
    private final People people;
    private final UiFactory uis;

    ResultImportController(ResultImports imports, People people, UiFactory uis) {
        this.imports = imports;
        this.people = people;
        this.uis = uis;
    }

    @GetMapping("/footprint/imports")
    @Permit(Role.REGISTRAR)
    View index(Me me) {
        return new ResultImportsPage(imports.waiting(me.id()), FormErrors.none());
    }

    @PostMapping("/footprint/imports")
    @Permit(Role.REGISTRAR)
    View stage(@RequestParam(required = false) @Nullable MultipartFile file, Me me) throws IOException {
        var errors = FormErrors.none();
        if (file == null || file.isEmpty()) {
            errors.add("file", "people.import.file.none");
        } else {
            try {
                var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
                return Redirect.to("/footprint/imports/" + imports.stage(name, file.getBytes(), me.id()));
            } catch (UnreadableFile e) {
                var key = e.reason().key();
                errors.add(
                        "file",
                        key.equals("people.import.file.empty") ? "footprint.results.empty" : key,
                        e.reason().arguments().toArray());
            }
        }
        return new ResultImportsPage(imports.waiting(me.id()), errors);
    }

    @GetMapping("/footprint/imports/template")
    @Permit(Role.REGISTRAR)
    void template(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        response.setHeader("Content-Disposition", "attachment; filename=\"qashyq-results.xlsx\"");
        ResultTemplate.write(uis.words(request), response.getOutputStream());
    }

    @GetMapping("/footprint/imports/{id}")
    @Permit(Role.REGISTRAR)
    View show(@PathVariable ResultImportId id, Me me) {
        return page(id, Typed.NOTHING, FormErrors.none(), me);
    }

    @PostMapping("/footprint/imports/{id}/confirmation")
    @Permit(Role.REGISTRAR)
    View confirm(
            @PathVariable ResultImportId id,
            @RequestParam(defaultValue = "") String fingerprint,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String grounds,
            Me me) {
        var errors = FormErrors.none();
        var isVerified = state.equals(Proof.VERIFIED.name());
        if (!isVerified && !state.equals(Proof.UNVERIFIED.name()))
            errors.add("state", "footprint.reading.verdict.choose");
        var given = isVerified ? errors.required("grounds", grounds, LONGEST) : "";
        if (errors.any()) return page(id, new Typed(state, grounds), errors, me);
        var written = imports.confirm(id, fingerprint, isVerified ? Proof.VERIFIED : Proof.UNVERIFIED, given, me.id());
        return Redirect.to(isVerified ? "/footprint/imports" : "/footprint/unchecked")
                .saying("footprint.results.done", written);
    }

    @PostMapping("/footprint/imports/{id}/removal")
    @Permit(Role.REGISTRAR)
    View discard(@PathVariable ResultImportId id, Me me) {
        imports.discard(id, me.id());
        return Redirect.to("/footprint/imports").saying("footprint.results.discarded");
    }

    private View page(ResultImportId id, Typed typed, FormErrors errors, Me me) {
        var review = imports.review(id, me.id());
        var names = people.find(review.fresh().stream()
                .limit(ResultImportPage.PREVIEW)
                .map(it -> it.person())
                .distinct()
                .toList());
        return new ResultImportPage(review, names, typed, errors);
    }
}
