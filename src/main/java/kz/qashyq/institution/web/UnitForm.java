package kz.qashyq.institution.web;

import java.util.List;
import kz.qashyq.institution.UnitId;
import kz.qashyq.institution.UnitKind;
import kz.qashyq.institution.Units;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import org.jspecify.annotations.Nullable;

/**
 * @param unit null for a new one
 * @param head name of the present head, or empty
 * @param tree the units it may stand under
 */
public record UnitForm(@Nullable UnitId unit, UnitFields form, String head, List<Units.Branch> tree, FormErrors errors)
        implements FormView {
    public String action() {
        return unit == null ? "/institution/units" : "/institution/units/" + unit;
    }

    public UnitKind[] kinds() {
        return UnitKind.values();
    }
}
