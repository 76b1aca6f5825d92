package kz.qashyq.exams.exam;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** ASM-02: when and from where an exam may be entered. The support unit's alone, also after the papers are drawn. */
@Service
public class ExamEntry {
    private final JdbcClient db;
    private final ProfileTime profiles;
    private final EntryDemands demands;
    private final Audit audit;

    ExamEntry(JdbcClient db, ProfileTime profiles, EntryDemands demands, Audit audit) {
        this.db = db;
        this.profiles = profiles;
        this.demands = demands;
        this.audit = audit;
    }

    /** @param sebConfigKey empty: any browser */
    public record Terms(Exam.Window window, List<String> networks, Optional<String> sebConfigKey) {}

    /** Attempts that are open keep their end. */
    @Transactional
    public void change(Exam exam, Terms terms, PersonId by) {
        if (exam.state() == ExamState.RELEASED) throw Refusal.conflict("exams.alreadyReleased");
        var window = terms.window();
        if (!window.closes().isAfter(window.starts())) throw Refusal.invalid("exams.windowOrder");
        db.sql("""
                        UPDATE exams.exam
                           SET starts = :starts, closes = :closes, minutes = :minutes, grace_seconds = :grace,
                               networks = :networks, seb_config_key = :seb
                         WHERE id = :id
                        """)
                .param("id", exam.id().value())
                .param("starts", Times.utc(window.starts()))
                .param("closes", Times.utc(window.closes()))
                .param("minutes", window.minutes())
                .param("grace", window.grace().toSeconds())
                .param("networks", terms.networks().toArray(String[]::new))
                .param("seb", terms.sebConfigKey().orElse(null), java.sql.Types.VARCHAR)
                .update();
        profiles.followExam(exam.id());
        demands.forget();
        audit.record(
                by,
                "exams.deed.moved",
                exam.id(),
                Map.of(
                        "starts", window.starts().toString(),
                        "closes", window.closes().toString(),
                        "minutes", window.minutes(),
                        "networks", String.join(" ", terms.networks()),
                        "safeExamBrowser", terms.sebConfigKey().isPresent()));
    }
}
