package kz.qashyq.requirements;

import java.nio.file.Path;
import java.util.Comparator;

/**
 * A test that says which requirement it proves.
 *
 * @param test what the test says of itself, in words
 * @param file its source, from the root of the repository
 */
record Proof(String requirement, String test, Path file) {

    static final Comparator<Proof> BY_PLACE = Comparator.comparing(Proof::file).thenComparing(Proof::test);
}
