package kz.qashyq.exams.web;

import java.util.List;
import kz.qashyq.exams.board.ExamLog;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.platform.web.View;

/** What happened in an exam besides answers, newest first. */
public record ExamLogPage(Exam exam, List<ExamLog.Entry> entries) implements View {}
