package kz.qashyq.requirements;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Renders {@code docs/requirements}: a page that counts, and a page for each group. */
final class RequirementPages {

    private static final String HEAD = """
            # Requirements

            What five acts of Kazakhstan ask of a platform for distance learning, traced to their clauses. Each requirement
            is *proven* when a test that runs in `bin/test` names it, and *open* until then; nobody sets a state by hand.

            | Act | Binds |
            |---|---|
            | MES-391 | special institution of the Ministry of Emergency Situations |
            | TVET-225 | colleges and post-secondary organisations |
            | MOD-273 | military institutions of the Ministry of Defence |
            | HE-345 | universities (recommendations) |
            | MIA-244 | military and special institutions of the Ministry of Internal Affairs |

            """;

    private static final String FOOT = """

            **Clauses.** ¶7 is paragraph 7, ¶5(3) its numbered part, ¶9.2 its second unnumbered part, O2 a paragraph of the
            approving order.
            **Kind.** A *rule* is enforced; a *feature* can be used; a *report* is computed; a *document* is approved and kept in
            versions; a *record* notes an organisational duty with owner, date and evidence.
            **Force.** M binds; R is recommended; R! is recommended in the words “must” or “may not”; P is permitted; I informs.

            The data are [requirements.csv](requirements.csv) and [groups.csv](groups.csv). A Java test names what it proves with
            `@Proves("PLN-05")`, a journey in `e2e/` with the tag `@PLN-05`. These pages follow from both:
            `mvn test -Dtest=RequirementsDocTest -Dqashyq.write=true` writes them, and `bin/test` fails while they are stale.
            """;

    private final RequirementStates states;

    private RequirementPages(RequirementStates states) {
        this.states = states;
    }

    /** The pages by file name. */
    static Map<String, String> of(RequirementStates states) {
        var pages = new RequirementPages(states);
        var byName = new TreeMap<String, String>();
        byName.put("README.md", pages.overview());
        for (var group : states.catalogue().groupTitles().keySet()) byName.put(group + ".md", pages.group(group));
        return byName;
    }

    private String overview() {
        var catalogue = states.catalogue();
        var counts = catalogue.groupTitles().entrySet().stream()
                .map(group -> "| [%s](%s.md) | %s | %s |\n"
                        .formatted(
                                group.getKey(), group.getKey(), group.getValue(), counts(catalogue.of(group.getKey()))))
                .collect(joining());
        return HEAD
                + "| Group | Subject | Requirements | Proven | Open |\n|---|---|---:|---:|---:|\n"
                + counts
                + "| **All** | | %s |\n"
                        .formatted(counts(catalogue.requirements().values()))
                + FOOT;
    }

    private String counts(Collection<Requirement> requirements) {
        long proven = requirements.stream().filter(states::isProven).count();
        return "%d | %d | %d".formatted(requirements.size(), proven, requirements.size() - proven);
    }

    private String group(String group) {
        return """
                # %s: %s

                [All groups](README.md)

                | Id | Requirement | Clauses | Kind | Force | State | Proven by |
                |---|---|---|---|---|---|---|
                %s""".formatted(
                        group,
                        states.catalogue().groupTitles().get(group),
                        states.catalogue().of(group).stream().map(this::row).collect(joining()));
    }

    private String row(Requirement requirement) {
        return "| <a id=\"%s\"></a>%s | %s | %s | %s | %s | %s | %s |\n"
                .formatted(
                        requirement.id(),
                        requirement.id(),
                        requirement.sentence(),
                        requirement.clauses(),
                        requirement.kind(),
                        requirement.force(),
                        states.isProven(requirement) ? "**proven**" : "open",
                        states.of(requirement).stream()
                                .map(RequirementPages::link)
                                .collect(joining("<br>")));
    }

    private static String link(Proof proof) {
        return "[%s](../../%s)"
                .formatted(escaped(proof.test()), proof.file().toString().replace('\\', '/'));
    }

    private static String escaped(String words) {
        return words.replaceAll("[|\\[\\]<>`*]", "\\\\$0");
    }
}
