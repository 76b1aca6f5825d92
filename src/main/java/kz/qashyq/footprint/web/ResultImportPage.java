package kz.qashyq.footprint.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.footprint.outside.ResultColumn;
import kz.qashyq.footprint.outside.ResultImports;
import kz.qashyq.people.Person;
import kz.qashyq.people.registry.file.CellFault;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/** @param names of those whose results are previewed */
public record ResultImportPage(ResultImports.Review review, Map<PersonId, Person> names, Typed typed, FormErrors errors)
        implements FormView {
    static final int PREVIEW = 10;
    private static final int FAULTS = 1_000;

    /** The form as it was typed. */
    public record Typed(String state, String grounds) {
        static final Typed NOTHING = new Typed("UNVERIFIED", "");
    }

    public List<ResultImports.Fresh> preview() {
        return review.fresh().stream().limit(PREVIEW).toList();
    }

    public List<CellFault<ResultColumn>> faults() {
        return review.faults().stream().limit(FAULTS).toList();
    }

    public int hiddenFaults() {
        return Math.max(0, review.faults().size() - FAULTS);
    }

    public boolean mayConfirm() {
        return review.faultyRows() == 0 && !review.fresh().isEmpty();
    }

    public String name(PersonId person) {
        var known = names.get(person);
        return known == null ? "" : known.listName();
    }
}
