package kz.qashyq.courses.web;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.qashyq.courses.AcceptedKind;
import kz.qashyq.courses.Task;
import kz.qashyq.courses.WorkKind;
import kz.qashyq.learners.Learner;
import kz.qashyq.learners.LearnerId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import org.jspecify.annotations.Nullable;

/** A task as typed. */
public record TaskForm(
        @Nullable String titleKk,
        @Nullable String titleRu,
        @Nullable String titleEn,
        @Nullable String textKk,
        @Nullable String textRu,
        @Nullable String textEn,
        @Nullable String maxPoints,
        @Nullable List<String> accepted,
        @Nullable String attempts,
        @Nullable String lateAccepted,
        @Nullable String kind,
        @Nullable List<String> learners) {
    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 100_000;

    static TaskForm fresh() {
        return new TaskForm(
                "",
                "",
                "",
                "",
                "",
                "",
                "100",
                List.of("DOCX", "PDF"),
                "0",
                "true",
                WorkKind.INDEPENDENT.name(),
                List.of());
    }

    static TaskForm of(Task task, Localized text) {
        return new TaskForm(
                task.title().kk(),
                task.title().ru(),
                task.title().en(),
                text.kk(),
                text.ru(),
                text.en(),
                String.valueOf(task.maxPoints()),
                task.accepted().stream().map(Enum::name).toList(),
                String.valueOf(task.attempts()),
                task.lateAccepted() ? "true" : null,
                task.kind().name(),
                task.onlyFor().stream().map(LearnerId::toString).toList());
    }

    Localized instructions() {
        return Localized.of(or(textKk), or(textRu), or(textEn));
    }

    Task read(List<Learner> group, FormErrors errors) {
        var title = Localized.of(or(titleKk), or(titleRu), or(titleEn));
        if (title.isEmpty()) errors.add("titleKk", "courses.error.titleMissing");
        if (title.kk().length() > LONGEST_TITLE) errors.add("titleKk", "platform.error.tooLong", LONGEST_TITLE);
        if (title.ru().length() > LONGEST_TITLE) errors.add("titleRu", "platform.error.tooLong", LONGEST_TITLE);
        if (title.en().length() > LONGEST_TITLE) errors.add("titleEn", "platform.error.tooLong", LONGEST_TITLE);
        if (instructions().isEmpty()) errors.add("textKk", "courses.error.textMissing");
        if (or(textKk).length() > LONGEST_TEXT) errors.add("textKk", "platform.error.tooLong", LONGEST_TEXT);
        var points = errors.integer("maxPoints", maxPoints, 1, 100);
        var times = errors.integer("attempts", attempts, 0, 20);
        var kinds = EnumSet.noneOf(AcceptedKind.class);
        for (var each : AcceptedKind.values()) if (isAccepted(each)) kinds.add(each);
        if (kinds.isEmpty()) errors.add("accepted", "courses.error.noKinds");
        return new Task(
                title.isEmpty() ? Localized.same("—") : title,
                points,
                kinds,
                times,
                lateAccepted != null,
                WorkKind.GUIDED.name().equals(kind) ? WorkKind.GUIDED : WorkKind.INDEPENDENT,
                named(group));
    }

    /** Only members of the course's own group. */
    private Set<LearnerId> named(List<Learner> group) {
        var named = new HashSet<LearnerId>();
        for (var learner : group) if (isNamed(learner)) named.add(learner.id());
        return named;
    }

    public boolean isAccepted(AcceptedKind each) {
        return accepted != null && accepted.contains(each.name());
    }

    public boolean isNamed(Learner learner) {
        return learners != null && learners.contains(learner.id().toString());
    }

    public static String or(@Nullable String text) {
        return text == null ? "" : text;
    }
}
