package kz.qashyq.testing;

import static kz.qashyq.cast.TestingCast.numeric;
import static kz.qashyq.cast.TestingCast.shortText;
import static kz.qashyq.cast.TestingCast.single;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.stream.LongStream;
import kz.qashyq.cast.Cast;
import kz.qashyq.cast.ProgramsCast;
import kz.qashyq.cast.TestingCast;
import kz.qashyq.cast.WebTest;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.requirements.Proves;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WebTest
@Proves("ASM-01")
class ExamPapersTest {
    @Autowired
    Cast cast;

    @Autowired
    ProgramsCast programs;

    @Autowired
    TestingCast testing;

    @Autowired
    ExamPapers papers;

    PersonId teacher;
    DisciplineId discipline;
    BankTopicId topic;
    TestId test;

    @BeforeEach
    void a_draft_that_draws_two_of_its_topic() {
        teacher = cast.person("Ерлан", Role.TEACHER);
        var methodist = cast.person("Гүлнар", Role.METHODIST);
        discipline = programs.discipline(programs.programme(methodist), methodist, teacher);
        topic = testing.topic(discipline, teacher);
        var settings = new TestSettings(0, 1, true, true, false, FeedbackPolicy.AT_ONCE, 50, false);
        test = testing.draft(discipline, teacher, settings);
        testing.draw(test, topic, 2, teacher);
    }

    @Test
    void papers_come_from_what_was_read_and_the_same_seed_gives_the_same_paper() {
        for (int n = 0; n < 6; n++) testing.add(single(topic, "Сұрақ " + n), teacher);
        var source = papers.source(test);
        testing.add(single(topic, "Кейінгі сұрақ"), teacher);

        var drawn = new HashSet<QuestionVersionId>();
        for (var paper : LongStream.range(0, 4000).mapToObj(source::draw).toList()) {
            assertThat(paper).hasSize(2).doesNotHaveDuplicates();
            paper.forEach(item -> drawn.add(item.version()));
        }
        assertThat(drawn).as("the bank as it was read").hasSize(6);
        assertThat(source.draw(7)).isEqualTo(source.draw(7));
        assertThat(papers.questions(test)).isEqualTo(2);
        assertThat(papers.points(test)).isEqualByComparingTo("2");
    }

    @Test
    void what_is_asked_holds_no_key() {
        testing.add(single(topic, "Қайсысы дұрыс?"), teacher);
        testing.add(shortText(topic, "Не жанады?"), teacher);
        var asked = papers.asked(versions());
        assertThat(asked).hasSize(2);
        assertThat(Json.write(asked.values())).doesNotContain("correct", "true", "оттегі", "ТҮСІНІКТЕМЕ");
        assertThat(papers.keys(versions()).values())
                .extracting(key -> key.feedback().kk())
                .containsOnly("ТҮСІНІКТЕМЕ");
    }

    @Test
    void a_marker_reads_keys_once_and_says_how_much_is_right() {
        testing.add(single(topic, "Қайсысы дұрыс?"), teacher);
        testing.add(numeric(topic, "Қанша пайыз?"), teacher);
        var marker = papers.marker(versions());
        papers.asked(versions()).forEach((version, question) -> {
            var right = question.kind() == QuestionKind.SINGLE ? "2" : "21,5";
            assertThat(marker.share(version, List.of(right))).contains(new BigDecimal("1.0000"));
            assertThat(marker.share(version, List.of("???"))).contains(new BigDecimal("0.0000"));
            assertThat(marker.share(version, List.of())).contains(new BigDecimal("0.0000"));
        });
        assertThatThrownBy(() -> marker.share(QuestionVersionId.next(), List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_shallow_bank_and_a_missing_translation_are_told() {
        testing.add(single(topic, "Жалғыз сұрақ"), teacher);
        assertThat(papers.shortcomings(test))
                .singleElement()
                .satisfies(it -> assertThat(it.key()).isEqualTo("testing.sound.shallow"));
    }

    private Collection<QuestionVersionId> versions() {
        return papers.source(test).draw(1).stream().map(PaperItem::version).toList();
    }
}
