package kz.qashyq.testing.marking;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource(textBlock = """
            Қызыл,            кызыл
            Әуе,              ауе
            Ғылым,            гылым
            Өрт,              орт
            Үй,               уй
            Ұшқын,            ушкын
            Айгүлің,          айгулин
            Жаһан,            жахан
            Ілеспе,           илеспе
            Ёлка,             елка
            'өрт  сөндіру ',  'Орт сондиру'
            СО2,              CO2
            CO₂,              co2
            """)
    void letters_a_foreign_keyboard_lacks_are_the_same(String one, String other) {
        assertThat(Folding.fold(one)).isEqualTo(Folding.fold(other));
    }

    @ParameterizedTest
    @CsvSource({"су, сұқ", "бор, бөр е", "азот, азық"})
    void other_words_stay_other_words(String one, String other) {
        assertThat(Folding.fold(one)).isNotEqualTo(Folding.fold(other));
    }
}
