package kz.qashyq.programs.web;

import java.util.EnumMap;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.programs.programme.ProgrammeDraft;
import kz.qashyq.programs.programme.ProgrammePart;
import kz.qashyq.programs.programme.RegisterEntry;

/** Reads a programme from its form. */
final class ProgrammeForm {
    private ProgrammeForm() {}

    static ProgrammeDraft read(Typed typed, FormErrors errors) {
        var code = errors.required("code", typed.text("code"), 40);
        var title = typed.localized("title");
        if (title.isEmpty()) errors.add("title", "platform.error.required");
        var register =
                new RegisterEntry(typed.text("register"), typed.day("included", errors), typed.day("excluded", errors));
        var parts = new EnumMap<ProgrammePart, Localized>(ProgrammePart.class);
        for (var part : ProgrammePart.values()) parts.put(part, typed.localized(part.name()));
        return new ProgrammeDraft(code, title, typed.localized("level"), register, parts);
    }
}
