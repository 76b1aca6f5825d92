package kz.qashyq.exams.web.setting;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.exams.exam.ExamEntry;
import kz.qashyq.exams.seat.Networks;
import kz.qashyq.platform.web.FormErrors;
import org.springframework.util.MultiValueMap;

/** When and from where an exam may be entered, as it is being typed. */
public record EntryForm(String starts, String closes, String minutes, String grace, String networks, String seb) {
    private static final int LONGEST = 600;

    /** Tomorrow for an hour: something to mend, not to keep. */
    static EntryForm blank(Instant now, ZoneId zone) {
        var starts = now.atZone(zone).truncatedTo(ChronoUnit.DAYS).plusDays(1).plusHours(10);
        return new EntryForm(
                Moments.text(starts.toInstant(), zone),
                Moments.text(starts.plusMinutes(90).toInstant(), zone),
                "60",
                "60",
                "",
                "");
    }

    static EntryForm of(Exam exam, ZoneId zone) {
        var window = exam.window();
        return new EntryForm(
                Moments.text(window.starts(), zone),
                Moments.text(window.closes(), zone),
                Integer.toString(window.minutes()),
                Long.toString(window.grace().toSeconds()),
                String.join("\n", exam.conduct().networks()),
                exam.conduct().sebConfigKey().orElse(""));
    }

    static EntryForm typed(MultiValueMap<String, String> fields) {
        return new EntryForm(
                SettingForm.one(fields, "starts"),
                SettingForm.one(fields, "closes"),
                SettingForm.one(fields, "minutes"),
                SettingForm.one(fields, "grace"),
                SettingForm.one(fields, "networks"),
                SettingForm.one(fields, "seb").strip());
    }

    ExamEntry.Terms read(ZoneId zone, FormErrors errors) {
        var window = window(zone, errors);
        var blocks = blocks();
        blocks.stream()
                .filter(block -> !Networks.isBlock(block))
                .forEach(block -> errors.add("networks", "exams.check.networkWrong", block));
        if (!seb.isEmpty() && !seb.matches("[0-9A-Fa-f]{64}")) errors.add("seb", "exams.check.sebWrong");
        return new ExamEntry.Terms(
                window, blocks, seb.isEmpty() ? Optional.empty() : Optional.of(seb.toLowerCase(java.util.Locale.ROOT)));
    }

    Exam.Window window(ZoneId zone, FormErrors errors) {
        var from = Moments.read("starts", starts, zone, errors);
        var to = Moments.read("closes", closes, zone, errors);
        if (errors.of("starts").isEmpty() && errors.of("closes").isEmpty() && !to.isAfter(from))
            errors.add("closes", "exams.windowOrder");
        return new Exam.Window(
                from,
                to,
                errors.integer("minutes", minutes, 1, LONGEST),
                Duration.ofSeconds(errors.integer("grace", grace, 0, LONGEST)),
                Duration.ZERO);
    }

    private List<String> blocks() {
        return Arrays.stream(networks.split("[\\s,;]+"))
                .filter(block -> !block.isEmpty())
                .distinct()
                .toList();
    }
}
