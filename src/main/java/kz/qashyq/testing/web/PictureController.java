package kz.qashyq.testing.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** The editor's pictures. They are the writer's own until the question that shows them is saved. */
@Controller
class PictureController {
    private final Files files;

    PictureController(Files files) {
        this.files = files;
    }

    @PostMapping("/testing/pictures")
    @Permit(Role.TEACHER)
    ResponseEntity<Map<String, String>> create(@RequestParam(required = false) List<MultipartFile> file, Me me) {
        var received = files.received(me.id(), List.of(), file);
        if (received.isEmpty() || !received.getFirst().isPicture())
            throw Refusal.invalid("platform.error.unsupportedType");
        return ResponseEntity.ok(Map.of("url", received.getFirst().path()));
    }
}
