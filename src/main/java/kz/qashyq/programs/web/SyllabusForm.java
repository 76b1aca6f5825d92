package kz.qashyq.programs.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.programs.ClassFormat;
import kz.qashyq.programs.Control;
import kz.qashyq.programs.ControlForm;
import kz.qashyq.programs.ControlId;
import kz.qashyq.programs.ControlKind;
import kz.qashyq.programs.Topic;
import kz.qashyq.programs.TopicId;
import kz.qashyq.programs.syllabus.SyllabusDraft;
import kz.qashyq.programs.syllabus.SyllabusPart;
import kz.qashyq.programs.web.SyllabusFormPage.ControlRow;
import kz.qashyq.programs.web.SyllabusFormPage.TopicRow;

/** The form of a syllabus: from what was saved, from what was typed, and to a draft. */
record SyllabusForm(Map<SyllabusPart, Localized> parts, List<TopicRow> topics, List<ControlRow> controls) {
    private static final int LONGEST_TERM = 40;
    private static final int MOST_HOURS = 500;

    static SyllabusForm of(SyllabusDraft draft) {
        var topics = draft.topics().stream()
                .map(it -> new TopicRow(
                        it.id().toString(),
                        "" + it.week(),
                        it.title(),
                        "" + it.hours(),
                        it.format().name()))
                .toList();
        var controls = draft.controls().stream()
                .map(it -> new ControlRow(
                        it.id().toString(),
                        it.title(),
                        it.kind().name(),
                        it.form().map(ControlForm::name).orElse(""),
                        "" + it.weight(),
                        it.due().toString()))
                .toList();
        return new SyllabusForm(draft.parts(), topics, controls);
    }

    static SyllabusForm of(Typed typed) {
        var parts = new EnumMap<SyllabusPart, Localized>(SyllabusPart.class);
        for (var part : SyllabusPart.values()) parts.put(part, typed.localized(part.name()));
        var topics = new ArrayList<TopicRow>();
        for (int i = 0; i < typed.all("topic").size(); i++)
            topics.add(new TopicRow(
                    typed.text("topic", i),
                    typed.text("topicWeek", i),
                    typed.localized("topicTitle", i),
                    typed.text("topicHours", i),
                    typed.text("topicFormat", i)));
        var controls = new ArrayList<ControlRow>();
        for (int i = 0; i < typed.all("control").size(); i++)
            controls.add(new ControlRow(
                    typed.text("control", i),
                    typed.localized("controlTitle", i),
                    typed.text("controlKind", i),
                    typed.text("controlForm", i),
                    typed.text("controlWeight", i),
                    typed.text("controlDue", i)));
        return new SyllabusForm(parts, topics, controls);
    }

    /** The form with a row more or less: addTopic, removeTopic-3, addControl, removeControl-0; empty for other actions. */
    Optional<SyllabusForm> reshaped(String action) {
        var newTopics = new ArrayList<>(topics);
        var newControls = new ArrayList<>(controls);
        var nextWeek = "" + (topics.size() + 1);
        if (action.equals("addTopic"))
            newTopics.add(new TopicRow(
                    TopicId.next().toString(), nextWeek, Localized.empty(), "", ClassFormat.SYNCHRONOUS.name()));
        else if (action.equals("addControl"))
            newControls.add(new ControlRow(
                    ControlId.next().toString(), Localized.empty(), ControlKind.CURRENT.name(), "", "", ""));
        else {
            RowAction.index(action, "removeTopic-", topics.size()).ifPresent(row -> newTopics.remove(row));
            RowAction.index(action, "removeControl-", controls.size()).ifPresent(row -> newControls.remove(row));
        }
        if (newTopics.equals(topics) && newControls.equals(controls)) return Optional.empty();
        return Optional.of(new SyllabusForm(parts, newTopics, newControls));
    }

    /** The errors are named by field and row: topicWeek-0. */
    SyllabusDraft read(FormErrors errors) {
        var readTopics = new ArrayList<Topic>();
        for (int i = 0; i < topics.size(); i++) readTopics.add(topic(i, topics.get(i), errors));
        var readControls = new ArrayList<Control>();
        for (int i = 0; i < controls.size(); i++) readControls.add(control(i, controls.get(i), errors));
        return new SyllabusDraft(parts, readTopics, readControls);
    }

    private static Topic topic(int i, TopicRow row, FormErrors errors) {
        if (row.title().isEmpty()) errors.add("topicTitle-" + i, "platform.error.required");
        return new Topic(
                uuid(row.id()).map(TopicId::new).orElseGet(TopicId::next),
                i + 1,
                errors.integer("topicWeek-" + i, row.week(), 1, LONGEST_TERM),
                row.title(),
                errors.integer("topicHours-" + i, row.hours(), 0, MOST_HOURS),
                choice(ClassFormat.values(), row.format()));
    }

    private static Control control(int i, ControlRow row, FormErrors errors) {
        if (row.title().isEmpty()) errors.add("controlTitle-" + i, "platform.error.required");
        var due = LocalDate.EPOCH;
        try {
            due = LocalDate.parse(row.due());
        } catch (DateTimeParseException notADay) {
            errors.add("controlDue-" + i, "programs.error.day");
        }
        return new Control(
                uuid(row.id()).map(ControlId::new).orElseGet(ControlId::next),
                row.title(),
                choice(ControlKind.values(), row.kind()),
                Arrays.stream(ControlForm.values())
                        .filter(it -> it.name().equals(row.form()))
                        .findFirst(),
                errors.integer("controlWeight-" + i, row.weight(), 0, 100),
                due);
    }

    private static <E extends Enum<E>> E choice(E[] among, String name) {
        return Arrays.stream(among)
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(among[0]);
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException madeUp) {
            return Optional.empty();
        }
    }
}
