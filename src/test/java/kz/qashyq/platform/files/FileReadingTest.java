package kz.qashyq.platform.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WebTest
class FileReadingTest {
    private static final byte[] PDF = "%PDF-1.7\n0123456789".getBytes(StandardCharsets.UTF_8);

    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    Files files;

    PersonId uploader;
    StoredFile pdf;

    @BeforeEach
    void aFileOfOnesOwn() {
        uploader = cast.person("Жүктеуші", Role.LEARNER);
        pdf = upload("Есеп №1 (соңғы).pdf", PDF);
    }

    @Test
    void an_unclaimed_file_is_its_uploaders_alone() {
        assertThat(get(uploader).getStatus()).isEqualTo(200);
        assertThat(get(cast.person("Бөтен", Role.LEARNER)).getStatus()).isEqualTo(404);
        assertThat(get(cast.person("Оқытушы", Role.TEACHER)).getStatus()).isEqualTo(404);
        assertThat(get(cast.person("Әкімші", Role.ADMINISTRATOR)).getStatus()).isEqualTo(404);
        assertThat(web.asStranger().get(pdf.path()).getResponse().getStatus()).isEqualTo(302);
    }

    @Test
    void a_claimed_file_without_a_guard_is_nobodys() {
        files.claim(pdf.id(), uploader, "nowhere", UUID.randomUUID());
        assertThat(get(uploader).getStatus()).isEqualTo(404);
    }

    @Test
    void only_the_uploader_claims_and_only_once() {
        var stranger = cast.person("Бөтен", Role.LEARNER);
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files.claim(pdf.id(), stranger, "courses", UUID.randomUUID()));
        var owner = UUID.randomUUID();
        files.claim(pdf.id(), uploader, "courses", owner);
        assertThat(files.claim(pdf.id(), uploader, "courses", owner).owner())
                .isEqualTo(new FileOwner("courses", owner));
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files.claim(pdf.id(), uploader, "courses", UUID.randomUUID()));
        assertThat(files.ownedBy(new FileOwner("courses", owner)))
                .containsExactly(files.find(pdf.id()).orElseThrow());
    }

    @Test
    void a_range_a_tail_and_a_range_beyond_the_end() throws IOException {
        var middle = get(uploader, "Range", "bytes=9-12");
        assertThat(middle.getStatus()).isEqualTo(206);
        assertThat(middle.getContentAsString()).isEqualTo("0123");
        assertThat(middle.getHeader("Content-Range")).isEqualTo("bytes 9-12/19");
        assertThat(get(uploader, "Range", "bytes=-3").getContentAsString()).isEqualTo("789");
        var beyond = get(uploader, "Range", "bytes=500-");
        assertThat(beyond.getStatus()).isEqualTo(416);
        assertThat(beyond.getHeader("Content-Range")).isEqualTo("bytes */19");
    }

    @Test
    void a_part_is_sent_only_of_the_content_the_reader_already_has() {
        var same = get(uploader, "Range", "bytes=0-1", "If-Range", '"' + pdf.sha256() + '"');
        assertThat(same.getStatus()).isEqualTo(206);
        var other = get(uploader, "Range", "bytes=0-1", "If-Range", "\"another\"");
        assertThat(other.getStatus()).isEqualTo(200);
        assertThat(other.getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    void a_known_file_is_asked_for_again_but_not_sent_again() {
        var known = get(uploader, "If-None-Match", '"' + pdf.sha256() + '"');
        assertThat(known.getStatus()).isEqualTo(304);
        assertThat(known.getHeader("Cache-Control")).isEqualTo("private, no-cache");
    }

    @Test
    void head_tells_the_size_and_sends_nothing() {
        var head = web.as(uploader).send(HttpMethod.HEAD, pdf.path()).getResponse();
        assertThat(head.getStatus()).isEqualTo(200);
        assertThat(head.getHeader("Content-Length")).isEqualTo("19");
        assertThat(head.getHeader("Accept-Ranges")).isEqualTo("bytes");
        assertThat(head.getContentAsByteArray()).isEmpty();
    }

    @Test
    void a_name_in_any_language_reaches_the_reader() {
        assertThat(get(uploader).getHeader("Content-Disposition"))
                .startsWith("inline; filename=\"")
                .endsWith("filename*=UTF-8''%D0%95%D1%81%D0%B5%D0%BF%20%E2%84%961%20%28%D1%81%D0%BE%D2%A3"
                        + "%D2%93%D1%8B%29.pdf");
    }

    @Test
    void what_could_act_in_our_name_is_only_downloaded() {
        for (var attack :
                List.of("<html><script>alert(1)</script></html>", "<svg xmlns='http://www.w3.org/2000/svg'/>")) {
            pdf = upload("photo.png", attack.getBytes(StandardCharsets.UTF_8));
            var answer = get(uploader);
            assertThat(answer.getHeader("Content-Disposition")).startsWith("attachment;");
            assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(answer.getHeader("Content-Security-Policy"))
                    .contains("default-src 'none'")
                    .contains("sandbox");
        }
    }

    @Test
    void equal_content_is_kept_once_but_each_file_has_its_own_owner() {
        var again = upload("Көшірме.pdf", PDF);
        assertThat(again.sha256()).isEqualTo(pdf.sha256());
        files.remove(pdf.id());
        assertThat(get(uploader).getStatus()).isEqualTo(404);
        pdf = again;
        assertThat(get(uploader).getContentAsByteArray()).isEqualTo(PDF);
    }

    @Test
    void a_form_without_scripts_brings_its_files_itself() {
        var part = new MockMultipartFile("files", "сурет.png", "text/html", PDF);
        var nothing = new MockMultipartFile("files", "", null, new byte[0]);
        var received = files.received(uploader, List.of(pdf.id()), List.of(part, nothing));
        assertThat(received).extracting(StoredFile::type).containsExactly("application/pdf", "application/pdf");
        assertThat(received).extracting(StoredFile::owner).containsOnlyNulls();
        var stranger = cast.person("Бөтен", Role.LEARNER);
        Assertions.assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> files.received(stranger, List.of(pdf.id()), List.of()));
    }

    private StoredFile upload(String name, byte[] content) {
        var part = new MockMultipartFile("files", name, "application/x-claimed", content);
        return files.received(uploader, List.of(), List.of(part)).getFirst();
    }

    private MockHttpServletResponse get(PersonId person, String... headers) {
        var visitor = web.as(person);
        var request = MockMvcRequestBuilders.get(pdf.path());
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return visitor.mvc()
                .perform(request.with(visitor.identity()).with(SecurityMockMvcRequestPostProcessors.csrf()))
                .getResponse();
    }
}
