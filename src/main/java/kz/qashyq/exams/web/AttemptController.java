package kz.qashyq.exams.web;

import java.util.Map;
import java.util.UUID;
import kz.qashyq.exams.AttemptId;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.attempt.Attempts;
import kz.qashyq.exams.exam.ExamDesk;
import kz.qashyq.exams.seat.AnswerFiles;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The exam's page, for its candidate alone: to everybody else there is none. */
@Controller
class AttemptController {
    private final Attempts attempts;
    private final ExamDesk exams;
    private final SeatWords words;
    private final AnswerFiles files;
    private final Institution institution;

    AttemptController(Attempts attempts, ExamDesk exams, SeatWords words, AnswerFiles files, Institution institution) {
        this.attempts = attempts;
        this.exams = exams;
        this.words = words;
        this.files = files;
        this.institution = institution;
    }

    @GetMapping("/exams/attempts/{attempt}")
    @PermitSignedIn
    View show(@PathVariable AttemptId attempt, Me me) {
        var own = own(attempt, me);
        var exam = exams.find(own.exam()).orElseThrow(Refusal::notFound);
        return new AttemptPage(own, exam, words.json(), institution.zone());
    }

    /** An uploaded file becomes the attempt's: from now on it is kept, and those who mark may read it. */
    @PostMapping("/exams/attempts/{attempt}/questions/{position}/files/{file}")
    @PermitSignedIn
    ResponseEntity<?> claim(
            @PathVariable AttemptId attempt, @PathVariable int position, @PathVariable UUID file, Me me) {
        var claimed = files.claim(attempt, me.id(), position, new FileId(file));
        return ResponseEntity.ok(Map.of("name", claimed.name()));
    }

    private Attempt own(AttemptId id, Me me) {
        return attempts.find(id).filter(it -> it.person().equals(me.id())).orElseThrow(Refusal::notFound);
    }
}
