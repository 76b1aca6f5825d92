package kz.qashyq.institution.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.institution.Units;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.View;

public record UnitsPage(List<Units.Branch> tree, Map<PersonId, String> heads, boolean mayEdit) implements View {
    public String head(Units.Branch branch) {
        var id = branch.unit().head();
        return id == null ? "" : heads.getOrDefault(id, "");
    }
}
