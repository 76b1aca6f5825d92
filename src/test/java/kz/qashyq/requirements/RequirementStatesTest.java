package kz.qashyq.requirements;

import static java.lang.constant.ConstantDescs.MTD_void;
import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.classfile.Annotation;
import java.lang.classfile.AnnotationElement;
import java.lang.classfile.AnnotationValue;
import java.lang.classfile.ClassFile;
import java.lang.classfile.attribute.RuntimeVisibleAnnotationsAttribute;
import java.lang.classfile.attribute.SourceFileAttribute;
import java.lang.constant.ClassDesc;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;

class RequirementStatesTest {

    private static final Path JOURNEY = Path.of("e2e/methodist-plans.spec.ts");
    private static final Requirement SHARE = new Requirement(
            "PLN-05", "PLN", "Synchronous classes take at least 30 %.", "TVET", "TVET-225 ¶7", "rule", "M");
    private static final Requirement SYLLABUS =
            new Requirement("PLN-10", "PLN", "Classes stay within the syllabus.", "HE", "HE-345 ¶23(2)", "rule", "R");

    private final Catalogue catalogue =
            new Catalogue(Map.of("PLN", "Plans"), Map.of(SHARE.id(), SHARE, SYLLABUS.id(), SYLLABUS));

    @Test
    void the_data_hold_every_requirement_in_a_group_that_has_a_title() throws IOException {
        var data = Catalogue.read(Path.of("docs/requirements"));

        assertEquals(339, data.requirements().size());
        assertEquals(29, data.groupTitles().size());
        for (var requirement : data.requirements().values()) {
            assertTrue(requirement.id().startsWith(requirement.group() + "-"), requirement.id());
            assertTrue(data.groupTitles().containsKey(requirement.group()), requirement.id());
        }
    }

    @Test
    void a_quoted_cell_holds_commas_and_quotes() {
        assertEquals(
                List.of("PLN-05", "30 %, no less", "says \"or more\"", ""),
                Catalogue.cells("PLN-05,\"30 %, no less\",\"says \"\"or more\"\"\","));
    }

    @Test
    void a_requirement_is_open_until_a_test_names_it() {
        var states =
                RequirementStates.of(catalogue, List.of(new Proof("PLN-05", "thirty per cent | or more", JOURNEY)));

        assertTrue(states.isProven(SHARE));
        var pages = RequirementPages.of(states);
        assertTrue(pages.get("README.md").contains("| [PLN](PLN.md) | Plans | 2 | 1 | 1 |"), pages.get("README.md"));
        assertTrue(
                pages.get("PLN.md")
                        .contains("| **proven** | [thirty per cent \\| or more](../../e2e/methodist-plans.spec.ts) |"),
                pages.get("PLN.md"));
    }

    @Test
    void a_test_that_names_an_unknown_requirement_is_refused() {
        var failure = assertThrows(
                IllegalStateException.class,
                () -> RequirementStates.of(catalogue, List.of(new Proof("PLN-99", "plans", JOURNEY))));

        assertTrue(failure.getMessage().contains("PLN-99 in e2e/methodist-plans.spec.ts (plans)"), failure::getMessage);
    }

    @Test
    void a_journey_is_tagged_in_its_title_or_its_details() {
        var found = JourneyProofs.in("""
                // @PLN-01 in a comment is only a comment
                test('29.9 % is refused @PLN-05', async ({ page }) => {});
                test.describe("the methodist", { tag: ['@PLN-03', '@PLN-04'] }, () => {
                    test(`builds a plan => sends it`, { tag: '@PLN-10', annotation: { type: 'a' } }, async ({ page }) => {});
                    test.skip('not yet @PLN-06', async ({ page }) => {});
                });
                """, JOURNEY);

        assertEquals("""
                PLN-05 29.9 % is refused
                PLN-03 the methodist
                PLN-04 the methodist
                PLN-10 builds a plan => sends it""", lines(found.stream()));
    }

    @Test
    void a_java_test_is_annotated_on_its_type_or_its_methods() {
        var compiled = ClassFile.of()
                .build(
                        ClassDesc.of("kz.qashyq.programs.PlansTest"),
                        type -> type.with(SourceFileAttribute.of("PlansTest.java"))
                                .with(RuntimeVisibleAnnotationsAttribute.of(proves("PLN-10")))
                                .withMethod(
                                        "plans_are_built",
                                        MTD_void,
                                        0,
                                        method -> method.with(
                                                RuntimeVisibleAnnotationsAttribute.of(proves("PLN-03", "PLN-05"))))
                                .withMethod(
                                        "plans_are_sent",
                                        MTD_void,
                                        0,
                                        method -> method.with(RuntimeVisibleAnnotationsAttribute.of(
                                                Annotation.of(ClassDesc.of(Disabled.class.getName())),
                                                proves("PLN-04")))));

        var found = JavaProofs.proofs(ClassFile.of().parse(compiled)).toList();

        assertEquals("""
                PLN-10 PlansTest
                PLN-03 plans are built
                PLN-05 plans are built""", lines(found.stream()));
        assertEquals(
                Path.of("src/test/java/kz/qashyq/programs/PlansTest.java"),
                found.getFirst().file());
    }

    private static Annotation proves(String... ids) {
        var values = Arrays.stream(ids).map(AnnotationValue::ofString).toArray(AnnotationValue[]::new);
        return Annotation.of(
                ClassDesc.of(Proves.class.getName()), AnnotationElement.of("value", AnnotationValue.ofArray(values)));
    }

    private static String lines(Stream<Proof> proofs) {
        return proofs.map(proof -> proof.requirement() + " " + proof.test()).collect(joining("\n"));
    }
}
