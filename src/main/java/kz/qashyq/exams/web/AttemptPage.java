package kz.qashyq.exams.web;

import java.time.ZoneId;
import kz.qashyq.exams.attempt.Attempt;
import kz.qashyq.exams.exam.Exam;
import kz.qashyq.platform.web.View;

/**
 * The shell of the exam; what happens in it is the device's. Whoever comes back after the end finds the receipt.
 *
 * @param words of the page in all languages, as JSON
 */
public record AttemptPage(Attempt attempt, Exam exam, String words, ZoneId zone) implements View {}
