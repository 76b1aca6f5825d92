package kz.qashyq.testing.web;

import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.programs.Discipline;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.programs.Programs;
import kz.qashyq.testing.QuestionId;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.assembly.Test;
import kz.qashyq.testing.assembly.TestSheets;
import kz.qashyq.testing.bank.Question;
import kz.qashyq.testing.bank.QuestionRepository;
import org.springframework.stereotype.Component;

/** A bank and its tests belong to the discipline's teachers; methodists read. For others a question does not exist. */
@Component
class BankAccess {
    private final Programs programs;
    private final QuestionRepository questions;
    private final TestSheets tests;

    BankAccess(Programs programs, QuestionRepository questions, TestSheets tests) {
        this.programs = programs;
        this.questions = questions;
        this.tests = tests;
    }

    /** @param mayWrite the reader is the discipline's teacher */
    record Open<T>(T it, Discipline discipline, boolean mayWrite) {}

    Open<Discipline> toRead(Me me, DisciplineId id) {
        var discipline = programs.discipline(id).orElseThrow(Refusal::notFound);
        var teaches = teaches(me, id);
        if (!teaches && !me.is(Role.METHODIST)) throw Refusal.forbidden();
        return new Open<>(discipline, discipline, teaches);
    }

    Discipline toWrite(Me me, DisciplineId id) {
        var discipline = programs.discipline(id).orElseThrow(Refusal::notFound);
        if (!teaches(me, id)) throw Refusal.forbidden();
        return discipline;
    }

    Open<Question> toRead(Me me, QuestionId id) {
        var question = questions.find(id).orElseThrow(Refusal::notFound);
        return open(me, question, question.discipline());
    }

    Open<Question> toWrite(Me me, QuestionId id) {
        return writable(toRead(me, id));
    }

    Open<Test> toRead(Me me, TestId id) {
        var test = tests.find(id).orElseThrow(Refusal::notFound);
        return open(me, test, test.discipline());
    }

    Open<Test> toWrite(Me me, TestId id) {
        return writable(toRead(me, id));
    }

    private <T> Open<T> open(Me me, T it, DisciplineId discipline) {
        var teaches = teaches(me, discipline);
        if (!teaches && !me.is(Role.METHODIST)) throw Refusal.notFound();
        return new Open<>(it, programs.discipline(discipline).orElseThrow(), teaches);
    }

    /** The programme may still name somebody who no longer is a teacher. */
    private boolean teaches(Me me, DisciplineId discipline) {
        return me.is(Role.TEACHER) && programs.teaches(me.id(), discipline);
    }

    private static <T> Open<T> writable(Open<T> open) {
        if (!open.mayWrite()) throw Refusal.forbidden();
        return open;
    }
}
