package kz.qashyq.exams.exam;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who always gets extra time at exams, and on what ground. Papers that are drawn already follow it. */
@Service
public class Accommodations {
    public static final int MOST_PERCENT = 200;

    private final AccommodationRepository rows;
    private final ProfileTime time;
    private final Audit audit;
    private final Clock clock;

    Accommodations(AccommodationRepository rows, ProfileTime time, Audit audit, Clock clock) {
        this.rows = rows;
        this.time = time;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * @param percent of the exam's minutes, on top
     * @param basis the decision or document it rests on
     */
    public record Accommodation(PersonId person, int percent, String basis, Instant decided, PersonId by) {}

    /** The latest first. */
    public List<Accommodation> all() {
        return rows.all();
    }

    /** Given anew it replaces what was given before. */
    @Transactional
    public void give(PersonId person, int percent, String basis, PersonId by) {
        if (percent < 1 || percent > MOST_PERCENT || basis.isBlank()) throw Refusal.invalid("exams.reasonNeeded");
        rows.save(new Accommodation(person, percent, basis.strip(), Times.now(clock), by));
        time.followPerson(person, by);
        audit.record(by, "exams.deed.accommodationGiven", person, Map.of("percent", percent, "basis", basis.strip()));
    }

    /** Whoever writes already keeps the time they have. */
    @Transactional
    public void end(PersonId person, PersonId by) {
        if (!rows.remove(person)) throw Refusal.notFound();
        time.followPerson(person, by);
        audit.record(by, "exams.deed.accommodationEnded", person, Map.of());
    }
}
