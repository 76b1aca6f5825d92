package kz.qashyq.people.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qashyq.platform.i18n.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordRulesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            nine characters,                       abcdqefgh,          tooShort
            ten characters,                        тау-бұлақ9,         fine
            a phrase without digits or capitals,   көктемде қар ериді, fine
            the login and two digits,              a.serikova26,       own
            the family name and a year,            Серікова2008,       own
            the login within a long phrase,        a.serikova теңізге барды, fine
            the row of keys,                       qwertyuiop,         common
            the same keys with Cyrillic letters,   йцукенгшщз,         common
            a row backwards,                       poiuytrewq,         common
            digits in a row,                       1234567890,         common
            one letter ten times,                  аааааааааа,         common
            a pattern repeated,                    1212121212,         common
            a common word with a year,             password2026,       common
            the Russian word,                      парольпароль,       common
            the Russian word with a tail,          пароль12345!,       common
            the Russian word on English keys,      gfhjkm12345,        common
            the Kazakh word with a tail,           құпиясөз2026,       common
            the Kazakh word in Latin letters,      qupiasoz123,        common
            the country and a year,                Qazaqstan2026,      common
            columns of keys,                       1qaz2wsx3edc,       common
            """)
    void a_password_is_long_and_not_what_everybody_takes(String what, String password, String answer) {
        var fault = PasswordRules.fault(password, List.of("a.serikova", "Серікова", "Әлия"))
                .map(Message::key)
                .orElse("people.password.fine");

        assertThat(fault).isEqualTo("people.password." + answer);
    }
}
