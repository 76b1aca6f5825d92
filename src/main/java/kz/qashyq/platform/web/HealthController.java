package kz.qashyq.platform.web;

import kz.qashyq.platform.security.PermitAnyone;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** For whoever watches over the server: it takes requests. It asks nothing of the database, so it also answers in its outage. */
@Controller
class HealthController {
    @GetMapping("/health")
    @PermitAnyone
    ResponseEntity<String> show() {
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_PLAIN)
                .cacheControl(CacheControl.noStore())
                .body("ok");
    }
}
