package kz.qashyq.exams.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.board.BoardWire;
import kz.qashyq.exams.board.LiveBoards;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** What changes on a board, as server-sent events. */
@Controller
class BoardStreamController {
    private static final Logger LOG = LoggerFactory.getLogger(BoardStreamController.class);

    /** Then the page connects again by itself and is asked anew whether it may: a role may have been taken away. */
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private static final long RECONNECT_AFTER_MILLIS = 2_000;

    private final LiveBoards boards;
    private final BoardAccess access;

    BoardStreamController(LiveBoards boards, BoardAccess access) {
        this.boards = boards;
        this.access = access;
    }

    @GetMapping("/exams/board/{exam}/events")
    @Permit({Role.PROCTOR, Role.UNIT_STAFF, Role.ADMINISTRATOR, Role.TEACHER})
    SseEmitter show(@PathVariable ExamId exam, Me me, HttpServletResponse response) {
        access.toWatch(me, exam);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        // A proxy that collects answers into larger pieces would hold the news back.
        response.setHeader("X-Accel-Buffering", "no");
        var emitter = new SseEmitter(LONGEST.toMillis());
        var leave = boards.watch(exam, wire(emitter));
        emitter.onCompletion(leave);
        emitter.onError(gone -> leave.run());
        emitter.onTimeout(emitter::complete);
        return emitter;
    }

    private static BoardWire wire(SseEmitter emitter) {
        return new BoardWire() {
            @Override
            public void send(String event, String data) throws IOException {
                emitter.send(SseEmitter.event()
                        .name(event)
                        .reconnectTime(RECONNECT_AFTER_MILLIS)
                        .data(data, MediaType.TEXT_PLAIN));
            }

            @Override
            public void close() {
                emitter.complete();
            }
        };
    }

    /** The page was closed in the middle of a message; there is nobody to tell. */
    @ExceptionHandler
    void gone(IOException e) {
        LOG.debug("a board was closed", e);
    }
}
