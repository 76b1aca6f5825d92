package kz.qashyq.exams.web;

import kz.qashyq.platform.security.PermitAnyone;
import kz.qashyq.platform.web.Assets;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The script that keeps an exam's page on the device, under the one address whose pages it may look after; browsers ask
 * there for a newer one.
 */
@Controller
class WorkerController {
    private final Assets assets;

    WorkerController(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/exams/worker.js")
    @PermitAnyone
    ResponseEntity<Resource> show() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript"))
                .cacheControl(CacheControl.noCache())
                .body(assets.content("exams/worker.js"));
    }
}
