package kz.qashyq.requirements;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which requirements are proven, and by which tests. A requirement no test names is open. */
record RequirementStates(Catalogue catalogue, Map<String, List<Proof>> proofs) {

    static RequirementStates read(Path repository, Path testClasses) throws IOException {
        return of(
                Catalogue.read(repository.resolve("docs/requirements")),
                Stream.concat(JavaProofs.in(testClasses, repository).stream(), JourneyProofs.in(repository).stream())
                        .toList());
    }

    static RequirementStates of(Catalogue catalogue, List<Proof> proofs) {
        var unknown = proofs.stream()
                .filter(proof -> !catalogue.requirements().containsKey(proof.requirement()))
                .map(proof -> "%s in %s (%s)".formatted(proof.requirement(), proof.file(), proof.test()))
                .toList();
        if (!unknown.isEmpty()) {
            throw new IllegalStateException(
                    "Tests name requirements that docs/requirements/requirements.csv does not hold:\n  "
                            + String.join("\n  ", unknown));
        }
        return new RequirementStates(
                catalogue, proofs.stream().distinct().sorted(Proof.BY_PLACE).collect(groupingBy(Proof::requirement)));
    }

    List<Proof> of(Requirement requirement) {
        return proofs.getOrDefault(requirement.id(), List.of());
    }

    boolean isProven(Requirement requirement) {
        return proofs.containsKey(requirement.id());
    }
}
