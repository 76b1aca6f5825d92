package kz.qashyq.institution.web;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import kz.qashyq.institution.NewUnit;
import kz.qashyq.institution.Unit;
import kz.qashyq.institution.UnitId;
import kz.qashyq.institution.UnitKind;
import kz.qashyq.institution.Units;
import kz.qashyq.platform.hooks.PersonNames;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The structure of the institution. */
@Controller
class UnitController {
    private final Units units;
    private final PersonNames names;

    UnitController(Units units, PersonNames names) {
        this.units = units;
        this.names = names;
    }

    @GetMapping("/institution/units")
    @PermitSignedIn
    View index(Me me) {
        var tree = units.tree();
        var heads = tree.stream()
                .map(branch -> branch.unit().head())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new UnitsPage(tree, names.namesOf(heads), me.is(Role.ADMINISTRATOR));
    }

    @GetMapping("/institution/units/new")
    @Permit(Role.ADMINISTRATOR)
    View create() {
        return page(null, new UnitFields("", UnitKind.DEPARTMENT.name(), "", "", "", "", ""), FormErrors.none());
    }

    @GetMapping("/institution/units/{unit}")
    @Permit(Role.ADMINISTRATOR)
    View edit(@PathVariable UnitId unit) {
        return page(unit, UnitFields.of(units.find(unit).orElseThrow(Refusal::notFound)), FormErrors.none());
    }

    @PostMapping("/institution/units")
    @Permit(Role.ADMINISTRATOR)
    View open(@ModelAttribute UnitFields form, Me me) {
        var errors = FormErrors.none();
        var unit = read(form, errors, null);
        if (units.byCode(unit.code()).isPresent()) errors.add("code", "institution.unit.codeTaken", unit.code());
        if (errors.any()) return page(null, form, errors);
        units.open(unit, me.id());
        return Redirect.to("/institution/units").saying("institution.unit.saved");
    }

    @PostMapping("/institution/units/{unit}")
    @Permit(Role.ADMINISTRATOR)
    View rewrite(@PathVariable UnitId unit, @ModelAttribute UnitFields form, Me me) {
        var old = units.find(unit).orElseThrow(Refusal::notFound);
        var errors = FormErrors.none();
        var next = read(form, errors, old.head());
        if (errors.any()) return page(unit, form, errors);
        units.rewrite(unit, next, me.id());
        return Redirect.to("/institution/units").saying("institution.unit.saved");
    }

    /** An empty head field keeps the head there is; a dash takes them away. */
    private NewUnit read(UnitFields form, FormErrors errors, @Nullable PersonId head) {
        var code = errors.required("code", form.code(), 20);
        var title = Localized.of(errors.required("kk", form.kk(), 200), form.shown(form.ru()), form.shown(form.en()));
        var kind = Arrays.stream(UnitKind.values())
                .filter(known -> known.name().equals(form.kind()))
                .findFirst()
                .orElse(UnitKind.DEPARTMENT);
        var login = form.shown(form.head()).strip();
        if (login.equals("-")) head = null;
        else if (!login.isEmpty()) {
            head = names.byLogin(login).orElse(null);
            if (head == null) errors.add("head", "institution.unit.headUnknown");
        }
        return new NewUnit(parent(form), code, kind, title, head);
    }

    private @Nullable UnitId parent(UnitFields form) {
        return units.all().stream()
                .map(Unit::id)
                .filter(id -> id.toString().equals(form.parent()))
                .findFirst()
                .orElse(null);
    }

    private UnitForm page(@Nullable UnitId unit, UnitFields form, FormErrors errors) {
        var head = unit == null
                ? ""
                : units.find(unit)
                        .map(Unit::head)
                        .map(id -> names.namesOf(List.of(id)).getOrDefault(id, ""))
                        .orElse("");
        return new UnitForm(unit, form, head, units.tree(), errors);
    }
}
