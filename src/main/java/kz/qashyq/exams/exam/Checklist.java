package kz.qashyq.exams.exam;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qashyq.exams.seat.Networks;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.rules.Act;
import kz.qashyq.platform.rules.Decision;
import kz.qashyq.programs.ControlForm;
import kz.qashyq.testing.Blueprint;

/** What an exam needs before papers are drawn, and what of it is missing. */
public final class Checklist {
    private static final String CONFIG_KEY = "[0-9A-Fa-f]{64}";

    private Checklist() {}

    /** How a line stands. */
    public enum Standing {
        DONE,
        /** It can be held so, but its setter should know. */
        WARNING,
        /** It cannot be made ready. */
        MISSING
    }

    public record Line(Standing standing, Message text) {}

    /** @param marks whether a journal with the exam's control is kept for the group */
    public record Seated(String group, boolean marks) {}

    /**
     * Everything that is looked at.
     *
     * @param fixed the form that the syllabus fixes for its control
     * @param act that binds the institution
     */
    public record Facts(
            Exam exam, Blueprint blueprint, List<Seated> groups, Optional<ControlForm> fixed, Act act, Instant now) {}

    public static List<Line> of(Facts facts) {
        var lines = new ArrayList<Line>();
        title(facts.exam(), lines);
        blueprint(facts.blueprint(), lines);
        fixed(facts, lines);
        form(facts.exam().rules().form(), facts.blueprint(), lines);
        groups(facts, lines);
        window(facts.exam().window(), facts.now(), lines);
        access(facts.exam().conduct(), lines);
        return List.copyOf(lines);
    }

    public static boolean isReady(List<Line> lines) {
        return lines.stream().noneMatch(line -> line.standing() == Standing.MISSING);
    }

    private static void title(Exam exam, List<Line> lines) {
        var missing = exam.title().missing();
        if (missing.isEmpty()) lines.add(done("exams.check.title"));
        else
            lines.add(warning(
                    "exams.check.titleUntranslated",
                    missing.stream().map(Language::ownName).collect(Collectors.joining(", "))));
    }

    private static void blueprint(Blueprint blueprint, List<Line> lines) {
        blueprint.faults().forEach(fault -> lines.add(new Line(Standing.MISSING, fault)));
        blueprint.warnings().forEach(warning -> lines.add(new Line(Standing.WARNING, warning)));
        if (blueprint.faults().isEmpty())
            lines.add(done("exams.check.blueprint", blueprint.questions(), blueprint.points()));
    }

    /** ASM-04, ASM-06: the questions are of the form that was chosen. */
    private static void form(ExamForm form, Blueprint blueprint, List<Line> lines) {
        switch (form) {
            case TICKETS -> {
                if (blueprint.tickets() < 2) lines.add(missing("exams.check.noTickets"));
                else lines.add(done("exams.check.tickets", blueprint.tickets()));
            }
            case WRITTEN -> {
                if (!blueprint.handwork()) lines.add(missing("exams.check.noHandwork"));
                else lines.add(done("exams.check.handwork"));
            }
            case TEST -> {
                if (blueprint.handwork()) lines.add(warning("exams.check.testWithHandwork"));
            }
        }
    }

    /** ASM-06, ASM-07: as the syllabus has it, which may have changed since the exam was set. */
    private static void fixed(Facts facts, List<Line> lines) {
        if (facts.exam().isPractice()) return;
        var form = facts.exam().rules().form();
        if (FixedForm.decide(facts.act(), facts.fixed(), form) instanceof Decision.Refused refused)
            lines.add(missing(
                    "exams.check.byClause", refused.reason(), refused.clause().toString()));
        else if (facts.fixed().isEmpty()) lines.add(warning("exams.check.formOpen"));
        else lines.add(done("exams.check.formFixed", form.title()));
    }

    private static void groups(Facts facts, List<Line> lines) {
        if (facts.groups().isEmpty()) lines.add(missing("exams.check.noGroups"));
        else lines.add(done("exams.check.groups", facts.groups().size()));
        if (facts.exam().isPractice()) return;
        for (var seated : facts.groups())
            if (!seated.marks()) lines.add(missing("exams.check.noJournal", seated.group()));
        if (!facts.groups().isEmpty() && facts.groups().stream().allMatch(Seated::marks))
            lines.add(done("exams.check.journals"));
    }

    private static void window(Exam.Window window, Instant now, List<Line> lines) {
        lines.add(window.starts().isAfter(now) ? done("exams.check.window") : missing("exams.check.windowPast"));
        var open = Duration.between(window.starts(), window.closes()).toMinutes();
        if (open < window.minutes()) lines.add(missing("exams.check.tooShort", window.minutes(), open));
        else lines.add(done("exams.check.minutes", window.minutes(), open));
    }

    private static void access(Exam.Conduct conduct, List<Line> lines) {
        var wrong = conduct.networks().stream()
                .filter(block -> !Networks.isBlock(block))
                .toList();
        wrong.forEach(block -> lines.add(missing("exams.check.networkWrong", block)));
        if (wrong.isEmpty())
            lines.add(done(
                    conduct.networks().isEmpty() ? "exams.check.anyNetwork" : "exams.check.networks",
                    String.join(", ", conduct.networks())));
        conduct.sebConfigKey()
                .ifPresent(key ->
                        lines.add(key.matches(CONFIG_KEY) ? done("exams.check.seb") : missing("exams.check.sebWrong")));
    }

    private static Line done(String key, Object... arguments) {
        return new Line(Standing.DONE, Message.of(key, arguments));
    }

    private static Line warning(String key, Object... arguments) {
        return new Line(Standing.WARNING, Message.of(key, arguments));
    }

    private static Line missing(String key, Object... arguments) {
        return new Line(Standing.MISSING, Message.of(key, arguments));
    }
}
