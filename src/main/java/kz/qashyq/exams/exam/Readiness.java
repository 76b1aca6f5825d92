package kz.qashyq.exams.exam;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import kz.qashyq.exams.ExamId;
import kz.qashyq.exams.exam.Checklist.Line;
import kz.qashyq.exams.exam.Checklist.Seated;
import kz.qashyq.institution.Institution;
import kz.qashyq.journal.ComponentId;
import kz.qashyq.journal.JournalId;
import kz.qashyq.journal.Journals;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.GroupId;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.ControlForm;
import kz.qashyq.programs.Syllabi;
import kz.qashyq.testing.ExamPapers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether an exam can be held, and the step from draft to ready. */
@Service
public class Readiness {
    private final ExamDesk exams;
    private final ExamPapers blueprints;
    private final Learners learners;
    private final Journals journals;
    private final Syllabi syllabi;
    private final RuleSets rules;
    private final Institution institution;
    private final Clock clock;

    Readiness(
            ExamDesk exams,
            ExamPapers blueprints,
            Learners learners,
            Journals journals,
            Syllabi syllabi,
            RuleSets rules,
            Institution institution,
            Clock clock) {
        this.exams = exams;
        this.blueprints = blueprints;
        this.learners = learners;
        this.journals = journals;
        this.syllabi = syllabi;
        this.rules = rules;
        this.institution = institution;
        this.clock = clock;
    }

    /** @param groups all there are, by id */
    public record Report(
            List<Line> lines, List<Sitting> sittings, Map<GroupId, Group> groups, Map<GroupId, JournalId> journals) {
        public boolean isReady() {
            return Checklist.isReady(lines);
        }
    }

    public Report report(Exam exam) {
        var sittings = exams.sittings(exam.id());
        var groups = learners.groups().stream().collect(Collectors.toMap(Group::id, group -> group));
        var kept = journals.ofDiscipline(exam.discipline());
        var seated = sittings.stream()
                .map(it -> new Seated(name(groups, it.group()), kept.containsKey(it.group())))
                .toList();
        var facts = new Checklist.Facts(
                exam,
                blueprints.blueprint(exam.blueprint()),
                seated,
                fixedForm(exam),
                institution.profile().act(),
                clock.instant());
        return new Report(Checklist.of(facts), sittings, groups, kept);
    }

    /**
     * Draws the papers, and makes the exam a work of its control in every group's journal. From now on the rules of its day
     * hold (ASM-05).
     */
    @Transactional
    public int makeReady(ExamId id, PersonId by) {
        var exam = exams.find(id).orElseThrow(Refusal::notFound);
        if (exam.state() != ExamState.DRAFT) throw Refusal.conflict("exams.alreadyReady");
        var report = report(exam);
        report.lines().stream()
                .filter(line -> line.standing() == Checklist.Standing.MISSING)
                .findFirst()
                .ifPresent(line -> {
                    throw Refusal.conflict("exams.notYetReady", line.text());
                });
        for (var sitting : report.sittings()) announce(exam, sitting, report.journals(), by);
        return exams.makeReady(exam.by(rules.on(startDay(exam), exam.rules().form())), by);
    }

    private Optional<ControlForm> fixedForm(Exam exam) {
        return exam.control().flatMap(control -> syllabi.form(exam.discipline(), control.id()));
    }

    /** A group sits it: its marks will go to the journal that is kept for it now. */
    @Transactional
    public void sit(Exam exam, GroupId group, String place, PersonId by) {
        if (learners.group(group).isEmpty()) throw Refusal.notFound();
        var sitting = new Sitting(group, Optional.empty(), place.strip());
        var kept = journals.ofDiscipline(exam.discipline());
        if (exam.state() == ExamState.READY) {
            if (!exam.isPractice() && !kept.containsKey(group))
                throw Refusal.conflict(
                        "exams.noJournal",
                        learners.group(group).map(Group::name).orElse(""));
            announce(exam, sitting, kept, by);
            return;
        }
        exams.sit(exam, new Sitting(group, journalOf(exam, group, kept), sitting.place()), by);
    }

    private void announce(Exam exam, Sitting sitting, Map<GroupId, JournalId> kept, PersonId by) {
        var journal = journalOf(exam, sitting.group(), kept);
        exam.control()
                .ifPresent(control -> journal.ifPresent(it -> {
                    if (journals.columns(it).stream()
                            .noneMatch(column -> column.control().equals(control.id())))
                        throw Refusal.conflict("exams.noColumn");
                    journals.addComponent(it, control.id(), component(exam.id()), exam.title(), day(exam));
                }));
        exams.sit(exam, new Sitting(sitting.group(), journal, sitting.place()), by);
    }

    /** An exam is one work in the journals: known there by its own id. */
    public static ComponentId component(ExamId exam) {
        return new ComponentId(exam.value());
    }

    private LocalDate startDay(Exam exam) {
        return LocalDate.ofInstant(exam.window().starts(), institution.zone());
    }

    private LocalDate day(Exam exam) {
        return LocalDate.ofInstant(exam.window().closes(), institution.zone());
    }

    private static Optional<JournalId> journalOf(Exam exam, GroupId group, Map<GroupId, JournalId> kept) {
        return exam.isPractice() ? Optional.empty() : Optional.ofNullable(kept.get(group));
    }

    private static String name(Map<GroupId, Group> groups, GroupId id) {
        return Optional.ofNullable(groups.get(id)).map(Group::name).orElse("");
    }
}
