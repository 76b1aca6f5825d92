package kz.qashyq.exams.exam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import kz.qashyq.exams.attempt.Times;
import kz.qashyq.institution.Institution;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** ASM-05: the rules of control and attestation that the institution has loaded, in all their versions. */
@Component
public class RuleSets {
    private final RuleSetRepository rows;
    private final Institution institution;
    private final Audit audit;
    private final Clock clock;
    private final Map<String, RuleSet> known = new ConcurrentHashMap<>();

    RuleSets(RuleSetRepository rows, Institution institution, Audit audit, Clock clock) {
        this.rows = rows;
        this.institution = institution;
        this.audit = audit;
        this.clock = clock;
    }

    /** Of the act that binds the institution, the newest first. */
    public List<RuleSet> all() {
        return rows.of(institution.profile().act().code());
    }

    public Exam.Rules today(ExamForm form) {
        return on(institution.today(), form);
    }

    /** What holds for an exam of this day. */
    public Exam.Rules on(LocalDate day, ExamForm form) {
        var rules = all().stream()
                .filter(it -> !day.isBefore(it.since()))
                .findFirst()
                .orElseThrow();
        return new Exam.Rules(form, rules.act().code(), rules.version());
    }

    /** A version never changes: what was read once stays true. */
    Optional<RuleSet> of(Exam.Rules rules) {
        var name = rules.ruleSet() + " " + rules.ruleVersion();
        var remembered = known.get(name);
        if (remembered != null) return Optional.of(remembered);
        var found = rows.of(rules.ruleSet()).stream()
                .filter(it -> it.version() == rules.ruleVersion())
                .findFirst();
        found.ifPresent(it -> known.put(name, it));
        return found;
    }

    /**
     * The next version. Exams that are ready keep theirs.
     *
     * @param since not before that of the version it replaces
     */
    @Transactional
    public void load(RuleSet.Terms terms, LocalDate since, String basis, PersonId by) {
        var newest = all().getFirst();
        if (since.isBefore(newest.since())) throw Refusal.invalid("exams.rules.sinceEarlier", newest.since());
        var next =
                new RuleSet(newest.act(), newest.version() + 1, since, terms, basis, Times.now(clock), Optional.of(by));
        try {
            rows.add(next);
        } catch (DuplicateKeyException e) {
            throw Refusal.conflict("exams.rules.another");
        }
        audit.record(
                by,
                "exams.deed.rulesLoaded",
                "RuleSet",
                next.act().code() + " " + next.version(),
                Map.of(
                        "since", since.toString(),
                        "basis", basis,
                        "midtermLeast", terms.midtermLeast(),
                        "finalLeast", terms.finalLeast(),
                        "allMarked", terms.allMarked()));
    }

    static Act act(String code) {
        for (var act : Act.values()) if (act.code().equals(code)) return act;
        throw new IllegalArgumentException(code);
    }
}
