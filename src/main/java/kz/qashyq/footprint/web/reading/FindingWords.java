package kz.qashyq.footprint.web.reading;

import java.time.Instant;
import java.util.Set;
import kz.qashyq.footprint.badge.Finding;
import kz.qashyq.footprint.reading.Verdicts;
import kz.qashyq.platform.web.Ui;

/** Says what an automatic check found out. */
public final class FindingWords {
    private static final Set<String> OF_MOMENTS = Set.of(Finding.EXPIRED.key(), Finding.NOT_YET_VALID.key());

    private FindingWords() {}

    /** The grounds of a verdict: a person's own words, or the sentence of a finding. */
    public static String reason(Ui ui, Verdicts.Verdict verdict) {
        var finding = verdict.finding();
        return finding == null ? verdict.reason() : sentence(ui, finding, verdict.reason());
    }

    /** @param about what the finding's sentence names */
    public static String sentence(Ui ui, String finding, String about) {
        return ui.text(finding, OF_MOMENTS.contains(finding) ? ui.moment(Instant.parse(about)) : about);
    }
}
