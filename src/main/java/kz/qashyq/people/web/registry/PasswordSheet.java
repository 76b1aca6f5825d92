package kz.qashyq.people.web.registry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qashyq.people.registry.FirstPasswords.Slip;
import kz.qashyq.platform.web.View;

/** @param slips in the order of groups and names */
public record PasswordSheet(List<Slip> slips) implements View {
    public Map<String, List<Slip>> groups() {
        return slips.stream().collect(Collectors.groupingBy(Slip::group, LinkedHashMap::new, Collectors.toList()));
    }
}
