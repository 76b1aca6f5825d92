package kz.qashyq.institution;

import java.time.LocalDate;
import java.util.Map;
import kz.qashyq.institution.PublicationRepository.Order;
import kz.qashyq.institution.acts.ActCard;
import kz.qashyq.institution.acts.Acts;
import kz.qashyq.institution.acts.EffectiveDate;
import kz.qashyq.institution.acts.Wording;
import kz.qashyq.platform.audit.Audit;
import kz.qashyq.platform.audit.Changes;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Since when acts and their amendments bind. The institution enters the days of publication; until then they are presumed. */
@Service
public class ActRegister {
    private final PublicationRepository rows;
    private final Audit audit;

    ActRegister(PublicationRepository rows, Audit audit) {
        this.rows = rows;
        this.audit = audit;
    }

    /**
     * @param published the day of first official publication
     * @param isPresumed nobody has entered it: taken is the day of registration, or of adoption
     */
    public record Validity(LocalDate published, boolean isPresumed) {
        public LocalDate since() {
            return EffectiveDate.after(published);
        }
    }

    /** An act with everything dated. */
    public record Dated(ActCard card, Validity validity, Map<String, Validity> amendments) {
        public Wording wording(String place, LocalDate day) {
            var dated = card.amendments().stream()
                    .map(amendment -> new Wording.Dated(
                            amendment,
                            java.util.Objects.requireNonNull(amendments.get(amendment.number()))
                                    .since()))
                    .toList();
            return Wording.of(place, day, dated);
        }
    }

    public Dated of(Act act) {
        var published = rows.all();
        var card = Acts.card(act);
        var amendments = card.amendments().stream()
                .collect(java.util.stream.Collectors.toMap(
                        amendment -> amendment.number(),
                        amendment -> validity(
                                published.get(new Order(act.code(), amendment.number())), amendment.adopted())));
        return new Dated(
                card, validity(published.get(new Order(act.code(), "")), card.presumedPublication()), amendments);
    }

    /**
     * @param amendment number of the amending order; empty for the act itself
     * @param published not in the future, not before the order was adopted
     */
    @Transactional
    public void publish(Act act, String amendment, LocalDate published, LocalDate today, @Nullable PersonId by) {
        var card = Acts.card(act);
        var adopted = amendment.isEmpty()
                ? card.adopted()
                : card.amendments().stream()
                        .filter(known -> known.number().equals(amendment))
                        .findFirst()
                        .orElseThrow(Refusal::notFound)
                        .adopted();
        if (published.isBefore(adopted) || published.isAfter(today))
            throw Refusal.invalid("institution.act.publishedWrong");
        var old = rows.all().get(new Order(act.code(), amendment));
        rows.save(act, amendment, published);
        audit.record(
                by,
                "institution.deed.publicationEntered",
                "Act",
                act.code(),
                Changes.none()
                        .note("title", act.code())
                        .note("number", amendment)
                        .add("published", old, published)
                        .details());
    }

    private static Validity validity(@Nullable LocalDate entered, LocalDate otherwise) {
        return entered == null ? new Validity(otherwise, true) : new Validity(entered, false);
    }
}
