package kz.qashyq.footprint.chain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.FootprintCast;
import kz.qashyq.cast.PeopleCast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.footprint.verifier.VerifyFootprint;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.requirements.Proves;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is changed past the platform is named: by the page, by the scheduled check, by the tool. */
@WebTest
class AlterationTest {
    private static final String ALTERED =
            "UPDATE footprint.statement SET payload = overlay(payload placing 'X' from 30 for 1) WHERE id = ?";

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    PeopleCast people;

    @Autowired
    FootprintCast footprints;

    @Autowired
    SignedHeads heads;

    @Autowired
    Verification verification;

    @Autowired
    Findings findings;

    @Autowired
    JdbcClient db;

    @TempDir
    Path folder;

    PersonId aigerim;
    PersonId registrar;
    List<UUID> ids;

    @BeforeEach
    void a_signed_footprint_of_five_statements() {
        aigerim = cast.person("Айгерим", Role.LEARNER);
        registrar = cast.person("Ирина", Role.REGISTRAR);
        ids = footprints.signIns(aigerim, 5);
        heads.sign();
    }

    @Test
    @Proves("FTP-02")
    void one_byte_changed_by_hand_is_named_by_the_page_the_check_and_the_tool() throws Exception {
        assertThat(text(web.as(aigerim).get(page()))).contains("Цифрлық із бүтін");
        var whole = export();
        assertThat(tool(whole)).contains("БҮТІН", "ЦЕЛ", "WHOLE").contains("exit 0");

        footprints.byHand(ALTERED, ids.get(2));
        assertThat(text(web.as(registrar).get(page())))
                .contains(
                        "Цифрлық із өзгертілген", "Сынақов Айгерим", ids.get(2).toString())
                .contains("Мазмұны сақталғаннан кейін өзгертілген.");
        assertThat(text(web.as(registrar).get("/footprint/integrity")))
                .contains("Сынақов Айгерим", ids.get(2).toString());
        assertThat(people.deedsOn(aigerim))
                .anyMatch(deed -> deed.startsWith("footprint.deed.breakFound")
                        && deed.contains(ids.get(2).toString()));
        assertThat(tool(export()))
                .contains("ALTERED. Learner: Сынақов Айгерим. Statement: " + ids.get(2)
                        + " (place in the chain: 3). Time: 20")
                .contains("exit 1");
    }

    @Test
    void a_byte_that_leaves_no_json_behind_is_named_as_well() throws Exception {
        footprints.byHand(
                "UPDATE footprint.statement SET payload = overlay(payload placing '#' from 1 for 1) WHERE id = ?",
                ids.getFirst());
        assertThat(text(web.as(aigerim).get(page()))).contains(ids.getFirst().toString());
        assertThat(tool(export())).contains(ids.getFirst().toString(), "exit 1");
        assertThat(web.as(aigerim).get("/footprint/people/" + aigerim + "/export.pdf"))
                .hasStatusOk();
    }

    @Test
    void the_file_itself_cannot_be_altered_either() throws Exception {
        var whole = export();
        assertThat(tool(whole.replace("organization", "organisation")))
                .contains("exit 1", ids.getFirst().toString());
        assertThat(tool(whole.replaceFirst("\"number\":\\d+", "\"number\":0")))
                .contains("signature is not valid", "exit 1");
        assertThat(tool(whole.replace(aigerim.toString(), registrar.toString())))
                .contains("exit 1");
        assertThat(tool(whole.substring(0, whole.length() / 2))).contains("NOT READ", "exit 2");
        assertThat(tool(whole + whole)).contains("NOT READ", "exit 2");
        var pretty = whole.replace("\"verb\":{", "\"verb\" :\n {").replace("ғ", "\\u0493");
        assertThat(tool(pretty))
                .as("other spaces and escapes are the same JSON")
                .contains("exit 0");
    }

    /** Whoever makes up a footprint signs it with a key of their own, and puts that into the file. */
    @Test
    void without_a_key_the_tool_says_that_nobody_knows_whose_it_is() throws Exception {
        var whole = Files.writeString(folder.resolve("whole.json"), export());
        assertThat(tool(whole))
                .contains("WHOLE.", "КІЛТ ТЕКСЕРІЛМЕДІ", "КЛЮЧ НЕ ПРОВЕРЕН", "WHOSE KEY THIS IS WAS NOT CHECKED")
                .contains(
                        "SHA-256: " + heads.before(Long.MAX_VALUE, 1).getFirst().fingerprint())
                .endsWith("exit 3");
        footprints.byHand(ALTERED, ids.get(2));
        assertThat(tool(Files.writeString(folder.resolve("altered.json"), export())))
                .contains("ALTERED.")
                .endsWith("exit 1");
        var pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        var foreign = Files.writeString(
                folder.resolve("foreign.pem"),
                "-----BEGIN PUBLIC KEY-----\n"
                        + Base64.getEncoder().encodeToString(pair.getPublic().getEncoded())
                        + "\n-----END PUBLIC KEY-----\n");
        assertThat(tool(whole, foreign))
                .contains("signed with another key")
                .doesNotContain("WHOLE.")
                .endsWith("exit 1");
    }

    @Test
    void every_way_of_meddling_has_its_name() {
        assertThat(broken()).isNull();
        footprints.byHand("UPDATE footprint.statement SET verb = 'https://a.example/cheated' WHERE id = ?", ids.get(1));
        assertThat(broken()).isEqualTo("COLUMNS 2");
        footprints.byHand(
                "UPDATE footprint.statement SET verb = (payload::jsonb -> 'verb' ->> 'id'), content_hash = sha256('x') WHERE id = ?",
                ids.get(1));
        assertThat(broken()).isEqualTo("CONTENT 2");
        footprints.byHand(
                "UPDATE footprint.statement SET content_hash = sha256(convert_to(payload, 'UTF8')), hash = sha256('x') WHERE id = ?",
                ids.get(1));
        assertThat(broken()).isEqualTo("LINK 2");
        footprints.byHand("UPDATE footprint.statement SET payload = NULL WHERE id = ?", ids.get(0));
        assertThat(broken()).isEqualTo("EMPTIED 1");
        footprints.byHand("DELETE FROM footprint.statement WHERE id = ?", ids.get(0));
        assertThat(broken()).isEqualTo("MISSING 1");
    }

    @Test
    void a_tail_cut_off_together_with_its_head_is_betrayed_by_what_was_signed() {
        for (var last : List.of(ids.get(4), ids.get(3))) footprints.byHand("""
                    WITH gone AS (DELETE FROM footprint.statement WHERE id = ? RETURNING actor_id, seq)
                    UPDATE footprint.actor a
                       SET length = gone.seq - 1,
                           head = (SELECT s.hash FROM footprint.statement s
                                    WHERE s.actor_id = a.id AND s.seq = gone.seq - 1)
                      FROM gone WHERE a.id = gone.actor_id
                    """, last);
        assertThat(broken()).isEqualTo("TAIL 4");
    }

    @Test
    void a_lawful_erasure_leaves_the_footprint_verifiable() throws Exception {
        var erased = ids.get(1);
        web.as(registrar)
                .post(
                        "/footprint/people/" + aigerim + "/erasures",
                        "statement",
                        erased.toString(),
                        "reason",
                        "Өтініш № 7");
        assertThat(text(web.as(aigerim).get(page()))).contains("Цифрлық із бүтін");
        assertThat(export()).contains("\"erased\":true");
        assertThat(tool(export())).contains("of these with content lawfully erased: 1", "exit 0");
        assertThat(people.deedsOn(aigerim))
                .anyMatch(deed -> deed.startsWith("footprint.deed.erased") && deed.contains("Өтініш № 7"));
    }

    @Test
    void signed_heads_form_a_chain_of_their_own_and_are_written_only_once() {
        footprints.signIns(aigerim, 1);
        heads.sign();
        var before = heads.before(Long.MAX_VALUE, 2);
        heads.sign();
        assertThat(heads.before(Long.MAX_VALUE, 1))
                .as("nothing has changed")
                .first()
                .extracting(SignedHead::number)
                .isEqualTo(before.getFirst().number());
        assertThat(before.getFirst().isGenuine()).isTrue();
        assertThat(before.getFirst().previous()).isEqualTo(before.getLast().hash());
        assertThat(verification.heads(1, 10_000)).isEmpty();
        var proven = heads.prove(List.of(Vocabulary.actor(aigerim))).orElseThrow();
        var inclusion = proven.inclusions().get(Vocabulary.actor(aigerim));
        assertThat(MerkleTree.root(
                        MerkleTree.leaf(inclusion.actor(), inclusion.length(), inclusion.head()), inclusion.proof()))
                .isEqualTo(proven.head().root());
    }

    @Test
    void the_scheduled_check_reaches_every_chain() {
        var actor = Vocabulary.actor(aigerim);
        for (int i = 0; i < 500 && !isChecked(actor); i++) findings.slice();
        assertThat(isChecked(actor)).isTrue();
    }

    private boolean isChecked(UUID actor) {
        return db.sql("SELECT count(*) FROM footprint.verification WHERE actor_id = :actor")
                        .param("actor", actor)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private @Nullable String broken() {
        return verification
                .walk(Vocabulary.actor(aigerim))
                .broken()
                .map(it -> it.kind() + " " + it.seq())
                .orElse(null);
    }

    private String page() {
        return "/footprint/people/" + aigerim + "/integrity";
    }

    private String export() {
        return text(web.as(aigerim).get("/footprint/people/" + aigerim + "/export.json"));
    }

    private String tool(String json) throws IOException {
        var file = Files.writeString(folder.resolve(UUID.randomUUID() + ".json"), json);
        var key = Files.writeString(
                folder.resolve("key.pem"), text(web.asStranger().get("/footprint/key.pem")));
        return tool(file, key);
    }

    private static String tool(Path... arguments) {
        var said = new ByteArrayOutputStream();
        var exit = VerifyFootprint.run(
                Arrays.stream(arguments).map(Path::toString).toList(),
                new PrintStream(said, true, StandardCharsets.UTF_8));
        return said.toString(StandardCharsets.UTF_8) + "exit " + exit;
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
