package kz.qashyq.footprint.web.reading;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import kz.qashyq.footprint.outside.Badge;
import kz.qashyq.footprint.outside.Certificate;
import kz.qashyq.footprint.reading.Contest;
import kz.qashyq.footprint.reading.ContestState;
import kz.qashyq.footprint.reading.Event;
import kz.qashyq.footprint.reading.Proof;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.footprint.reading.TraceRepository;
import kz.qashyq.footprint.reading.Verdicts;
import kz.qashyq.people.Person;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;
import org.jspecify.annotations.Nullable;

/** @param verdicts the newest first */
public record EventPage(
        Event event,
        TraceRepository.Kept kept,
        Localized discipline,
        @Nullable Certificate certificate,
        @Nullable Badge badge,
        @Nullable StoredFile file,
        @Nullable Contest contest,
        List<Verdicts.Verdict> verdicts,
        Map<PersonId, Person> names,
        boolean isOwn,
        boolean mayAnswer,
        boolean mayJudge,
        Typed typed,
        FormErrors errors)
        implements FormView {
    /** What was typed in one of the forms. */
    public record Typed(String why, String outcome, String said, String state, String reason) {
        static final Typed NOTHING = new Typed("", "", "", "", "");
    }

    public String who() {
        var person = TraceAccess.person(event);
        return person == null ? "" : name(person);
    }

    /** Empty for nobody. */
    public String name(@Nullable PersonId person) {
        return person != null && names.containsKey(person)
                ? Objects.requireNonNull(names.get(person)).listName()
                : "";
    }

    public List<ContestState> outcomes() {
        return List.of(ContestState.UPHELD, ContestState.EXPLAINED);
    }

    public List<Proof> states() {
        return List.of(Proof.VERIFIED, Proof.UNVERIFIED, Proof.REJECTED);
    }

    public boolean isContestFaulty() {
        return errors.of("why").isPresent();
    }

    public boolean isVerdictFaulty() {
        return errors.of("state").isPresent() || errors.of("reason").isPresent();
    }

    /** No person has judged it, and no automatic check has decided it. */
    public boolean awaitsJudgement() {
        return verdicts.stream().allMatch(it -> it.by() == null && it.state() == Proof.UNVERIFIED);
    }
}
