package kz.qashyq.programs.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Decision.Granted;
import kz.qashyq.platform.rules.Decision.Refused;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Proves("PLN-03")
class MandatoryPartsTest {
    private final ProgrammeDraft whole = ProgramsCast.programmeDraft();

    @Test
    void a_whole_programme_is_granted() {
        assertThat(MandatoryParts.decide(whole)).isEqualTo(new Granted());
    }

    @ParameterizedTest
    @EnumSource(ProgrammePart.class)
    void a_missing_part_is_refused_by_its_name(ProgrammePart part) {
        assertThat(MandatoryParts.decide(with(part, Localized.empty())))
                .isEqualTo(new Refused(MandatoryParts.CLAUSE, Message.of("programs.partMissing", part.title())));
    }

    @Test
    void one_language_is_enough_and_blanks_are_none() {
        assertThat(MandatoryParts.decide(with(ProgrammePart.GOALS, Localized.of("", "Цель", "")))
                        .isGranted())
                .isTrue();
        assertThat(MandatoryParts.missing(with(ProgrammePart.GOALS, Localized.same("  \n "))))
                .containsExactly(ProgrammePart.GOALS);
    }

    private ProgrammeDraft with(ProgrammePart part, Localized text) {
        var parts = new EnumMap<>(whole.parts());
        parts.put(part, text);
        return new ProgrammeDraft(whole.code(), whole.title(), whole.level(), whole.register(), parts);
    }
}
