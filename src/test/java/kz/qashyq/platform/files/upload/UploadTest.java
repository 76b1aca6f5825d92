package kz.qashyq.platform.files.upload;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.Web;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

@WebTest
class UploadTest {
    @Autowired
    Web web;

    @Autowired
    Cast cast;

    @Autowired
    Files files;

    @Autowired
    Uploads uploads;

    @Autowired
    JdbcClient db;

    PersonId me;

    @BeforeEach
    void somebodyUploads() {
        me = cast.person("Айгерім", Role.LEARNER);
    }

    @Test
    void a_file_comes_in_parts_and_is_known_by_its_content() {
        var upload = create("Есеп.pdf", 12);
        assertThat(patch(me, upload, 0, "%PDF-1").getHeader("Upload-Offset")).isEqualTo("6");
        assertThat(head(me, upload).getHeader("Upload-Offset")).isEqualTo("6");
        assertThat(files.find(id(upload))).isEmpty();
        assertThat(patch(me, upload, 6, ".7\nabc").getStatus()).isEqualTo(204);
        var file = files.find(id(upload)).orElseThrow();
        assertThat(file.type()).isEqualTo("application/pdf");
        assertThat(file.name()).isEqualTo("Есеп.pdf");
        assertThat(file.owner()).isNull();
        assertThat(head(me, upload).getHeader("Upload-Offset")).isEqualTo("12");
        assertThat(files.claim(id(upload), me, "courses", UUID.randomUUID()).owner())
                .isNotNull();
    }

    @Test
    void nobody_else_can_see_continue_or_end_an_upload() {
        var upload = create("Есеп.pdf", 12);
        for (var other : java.util.List.of(
                cast.person("Басқа", Role.LEARNER),
                cast.person("Оқытушы", Role.TEACHER),
                cast.person("Әкімші", Role.ADMINISTRATOR))) {
            assertThat(head(other, upload).getStatus()).isEqualTo(404);
            assertThat(patch(other, upload, 0, "%PDF-1").getStatus()).isEqualTo(404);
            assertThat(send(other, HttpMethod.DELETE, upload, "").getStatus()).isEqualTo(404);
        }
        assertThat(web.asStranger().send(HttpMethod.PATCH, upload).getResponse().getStatus())
                .isEqualTo(401);
        assertThat(head(me, upload).getHeader("Upload-Offset")).isEqualTo("0");
    }

    @Test
    void a_part_for_another_place_is_refused() {
        var upload = create("a.txt", 10);
        assertThat(patch(me, upload, 5, "abc").getStatus()).isEqualTo(409);
        assertThat(patch(me, upload, 0, "more than ten bytes").getStatus()).isEqualTo(413);
        assertThat(head(me, upload).getHeader("Upload-Offset")).isEqualTo("0");
    }

    @Test
    void a_part_whose_checksum_does_not_hold_is_dropped() {
        var upload = create("a.txt", 11);
        var sum = "sha1 Kq5sNclPz7QV2+lfQIuc6R7oRu0=";
        assertThat(patch(me, upload, 0, "hello world", "Upload-Checksum", "sha1 AAAA")
                        .getStatus())
                .isEqualTo(460);
        assertThat(head(me, upload).getHeader("Upload-Offset")).isEqualTo("0");
        assertThat(patch(me, upload, 0, "hello world", "Upload-Checksum", "md4 AAAA")
                        .getStatus())
                .isEqualTo(400);
        assertThat(patch(me, upload, 0, "hello world", "Upload-Checksum", sum).getStatus())
                .isEqualTo(204);
    }

    @Test
    void another_version_of_the_protocol_is_refused_and_ours_is_named() {
        var answer = web.as(me).send(HttpMethod.POST, "/files/uploads").getResponse();
        assertThat(answer.getStatus()).isEqualTo(412);
        assertThat(answer.getHeader("Tus-Version")).isEqualTo("1.0.0");
        var options = web.as(me).send(HttpMethod.OPTIONS, "/files/uploads").getResponse();
        assertThat(options.getHeader("Tus-Extension")).contains("creation", "termination", "checksum");
        assertThat(options.getHeader("Tus-Max-Size")).isEqualTo("4294967296");
    }

    @Test
    void a_file_beyond_the_limit_is_refused_before_the_first_byte() {
        assertThat(send(me, HttpMethod.POST, "/files/uploads", "", "Upload-Length", "4294967297")
                        .getStatus())
                .isEqualTo(413);
        assertThat(send(me, HttpMethod.POST, "/files/uploads", "", "Upload-Length", "-1")
                        .getStatus())
                .isEqualTo(400);
    }

    @Test
    void what_others_have_announced_is_not_promised_twice() {
        var other = create(cast.person("Басқа", Role.LEARNER), "үлкен.zip", 3).getHeader("Location");
        db.sql("UPDATE platform.upload SET size = 1000000000000000 WHERE id = :id")
                .param("id", id(String.valueOf(other)).value())
                .update();
        try {
            assertThat(create(me, "a.txt", 3).getStatus()).isEqualTo(507);
        } finally {
            db.sql("DELETE FROM platform.upload WHERE id = :id")
                    .param("id", id(String.valueOf(other)).value())
                    .update();
        }
        assertThat(create(me, "a.txt", 3).getStatus()).isEqualTo(201);
    }

    @Test
    void an_empty_file_has_arrived_at_once() {
        assertThat(files.find(id(create("бос.txt", 0))).orElseThrow().size()).isZero();
    }

    @Test
    void an_upload_can_be_taken_back_before_and_after_it_arrived() {
        var upload = create("a.txt", 3);
        assertThat(send(me, HttpMethod.DELETE, upload, "").getStatus()).isEqualTo(204);
        assertThat(head(me, upload).getStatus()).isEqualTo(404);
        var whole = create("a.txt", 3);
        patch(me, whole, 0, "abc");
        assertThat(send(me, HttpMethod.DELETE, whole, "").getStatus()).isEqualTo(204);
        assertThat(files.find(id(whole))).isEmpty();
    }

    @Test
    void an_upload_left_for_two_days_is_cleared_away() {
        var old = create("a.txt", 3);
        var fresh = create("b.txt", 3);
        db.sql("UPDATE platform.upload SET touched = touched - interval '49 hours' WHERE id = :id")
                .param("id", id(old).value())
                .update();
        uploads.removeAbandoned();
        assertThat(head(me, old).getStatus()).isEqualTo(404);
        assertThat(head(me, fresh).getStatus()).isEqualTo(200);
    }

    @Test
    void without_the_token_nothing_is_taken() {
        var request = MockMvcRequestBuilders.post("/files/uploads")
                .header("Tus-Resumable", "1.0.0")
                .header("Upload-Length", "3");
        var visitor = web.as(me);
        assertThat(visitor.mvc()
                        .perform(request.with(visitor.identity()))
                        .getResponse()
                        .getStatus())
                .isEqualTo(403);
    }

    private String create(String name, long length) {
        var answer = create(me, name, length);
        assertThat(answer.getStatus()).isEqualTo(201);
        return String.valueOf(answer.getHeader("Location"));
    }

    private MockHttpServletResponse create(PersonId person, String name, long length) {
        var encoded = Base64.getEncoder().encodeToString(name.getBytes(StandardCharsets.UTF_8));
        return send(
                person,
                HttpMethod.POST,
                "/files/uploads",
                "",
                "Upload-Length",
                Long.toString(length),
                "Upload-Metadata",
                "filename " + encoded + ",filetype dGV4dC9odG1s");
    }

    private MockHttpServletResponse head(PersonId person, String upload) {
        return send(person, HttpMethod.HEAD, upload, "");
    }

    private MockHttpServletResponse patch(
            PersonId person, String upload, long offset, String content, String... headers) {
        var all = new java.util.ArrayList<>(java.util.List.of(headers));
        all.add("Upload-Offset");
        all.add(Long.toString(offset));
        return send(person, HttpMethod.PATCH, upload, content, all.toArray(String[]::new));
    }

    private MockHttpServletResponse send(
            PersonId person, HttpMethod method, String path, String content, String... headers) {
        var visitor = web.as(person);
        var request = MockMvcRequestBuilders.request(method, path)
                .contentType("application/offset+octet-stream")
                .content(content)
                .header("Tus-Resumable", "1.0.0");
        for (int i = 0; i < headers.length; i += 2) request.header(headers[i], headers[i + 1]);
        return visitor.mvc()
                .perform(request.with(visitor.identity())
                        .with(SecurityMockMvcRequestPostProcessors.csrf().asHeader()))
                .getResponse();
    }

    private static FileId id(String upload) {
        return FileId.of(upload.substring(upload.lastIndexOf('/') + 1));
    }
}
