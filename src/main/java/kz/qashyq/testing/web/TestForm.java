package kz.qashyq.testing.web;

import java.util.Arrays;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.testing.FeedbackPolicy;
import kz.qashyq.testing.NewTest;
import kz.qashyq.testing.TestSettings;
import kz.qashyq.testing.assembly.Test;
import org.springframework.util.MultiValueMap;

/** A test's words and settings as they are being typed. */
public record TestForm(
        Localized title,
        Localized instructions,
        String minutes,
        String attempts,
        String passMark,
        FeedbackPolicy feedback,
        boolean shuffleQuestions,
        boolean shuffleOptions,
        boolean onePerPage,
        boolean selfCheck) {
    static TestForm blank() {
        return new TestForm(
                Localized.empty(),
                Localized.empty(),
                "30",
                "1",
                "50",
                FeedbackPolicy.AFTER_DEADLINE,
                true,
                true,
                false,
                false);
    }

    static TestForm of(Test test) {
        var settings = test.settings();
        return new TestForm(
                test.title(),
                test.instructions(),
                Integer.toString(settings.minutes()),
                Integer.toString(settings.attempts()),
                Integer.toString(settings.passMark()),
                settings.feedback(),
                settings.shuffleQuestions(),
                settings.shuffleOptions(),
                settings.onePerPage(),
                settings.selfCheck());
    }

    static TestForm typed(MultiValueMap<String, String> fields) {
        return new TestForm(
                text(fields, "title"),
                text(fields, "instructions"),
                one(fields, "minutes"),
                one(fields, "attempts"),
                one(fields, "passMark"),
                Arrays.stream(FeedbackPolicy.values())
                        .filter(policy -> policy.name().equals(one(fields, "feedback")))
                        .findFirst()
                        .orElse(FeedbackPolicy.AFTER_DEADLINE),
                fields.containsKey("shuffleQuestions"),
                fields.containsKey("shuffleOptions"),
                fields.containsKey("onePerPage"),
                fields.containsKey("selfCheck"));
    }

    NewTest read(FormErrors errors) {
        if (title.isEmpty()) errors.add("title.kk", "testing.fault.noTitle");
        return new NewTest(
                title,
                instructions,
                new TestSettings(
                        errors.integer("minutes", minutes, 0, 600),
                        errors.integer("attempts", attempts, 0, 100),
                        shuffleQuestions,
                        shuffleOptions,
                        onePerPage,
                        feedback,
                        errors.integer("passMark", passMark, 0, 100),
                        selfCheck));
    }

    private static Localized text(MultiValueMap<String, String> fields, String name) {
        return Localized.of(one(fields, name + ".kk"), one(fields, name + ".ru"), one(fields, name + ".en"));
    }

    private static String one(MultiValueMap<String, String> fields, String name) {
        var value = fields.getFirst(name);
        return value == null ? "" : value;
    }
}
