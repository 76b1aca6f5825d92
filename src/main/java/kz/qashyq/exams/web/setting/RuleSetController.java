package kz.qashyq.exams.web.setting;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.stream.Collectors;
import kz.qashyq.exams.exam.RuleSet;
import kz.qashyq.exams.exam.RuleSets;
import kz.qashyq.institution.Institution;
import kz.qashyq.people.People;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.View;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** ASM-05: the rules of control and attestation, loaded version by version. */
@Controller
class RuleSetController {
    private static final int LONGEST_BASIS = 500;

    private final RuleSets rules;
    private final Institution institution;
    private final People people;

    RuleSetController(RuleSets rules, Institution institution, People people) {
        this.rules = rules;
        this.institution = institution;
        this.people = people;
    }

    @GetMapping("/exams/rules")
    @Permit({Role.TEACHER, Role.METHODIST, Role.UNIT_STAFF, Role.ADMINISTRATOR, Role.DEPUTY_HEAD, Role.DEAN})
    View index(Me me) {
        return page(me, null, FormErrors.none());
    }

    @PostMapping("/exams/rules")
    @Permit({Role.UNIT_STAFF, Role.ADMINISTRATOR})
    View create(
            @RequestParam(defaultValue = "") String since,
            @RequestParam(defaultValue = "") String midterm,
            @RequestParam(defaultValue = "") String last,
            @RequestParam(defaultValue = "") String all,
            @RequestParam(defaultValue = "") String basis,
            Me me) {
        var errors = FormErrors.none();
        var day = day(since, errors);
        var terms = new RuleSet.Terms(
                errors.integer("midterm", midterm, 0, 100), errors.integer("last", last, 0, 100), !all.isEmpty());
        var ground = errors.required("basis", basis, LONGEST_BASIS);
        if (errors.any()) return page(me, new RuleSetsPage.Typed(since, midterm, last, !all.isEmpty(), basis), errors);
        rules.load(terms, day, ground, me.id());
        return Redirect.to("/exams/rules").saying("exams.rules.loaded");
    }

    private RuleSetsPage page(Me me, RuleSetsPage.@Nullable Typed typed, FormErrors errors) {
        var versions = rules.all();
        var names =
                people
                        .find(versions.stream()
                                .flatMap(it -> it.decidedBy().stream())
                                .distinct()
                                .toList())
                        .values()
                        .stream()
                        .collect(Collectors.toMap(Person::id, Person::listName));
        var terms = versions.getFirst().terms();
        var shown = typed != null
                ? typed
                : new RuleSetsPage.Typed(
                        institution.today().toString(),
                        "" + terms.midtermLeast(),
                        "" + terms.finalLeast(),
                        terms.allMarked(),
                        "");
        return new RuleSetsPage(versions, names, SettingAccess.isUnit(me), shown, errors);
    }

    private LocalDate day(String typed, FormErrors errors) {
        try {
            var day = LocalDate.parse(typed.strip());
            var earliest = rules.all().getFirst().since();
            if (day.isBefore(earliest)) errors.add("since", "exams.rules.sinceEarlier", earliest);
            return day;
        } catch (DateTimeParseException notADay) {
            errors.add("since", "exams.rules.day");
            return LocalDate.EPOCH;
        }
    }
}
