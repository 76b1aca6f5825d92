package kz.qashyq.testing;

/**
 * How a test is taken.
 *
 * @param minutes time for an attempt; 0 is no limit
 * @param attempts how many each person has; 0 is no limit
 * @param onePerPage one question a page instead of all on one
 * @param passMark in per cent
 * @param selfCheck for practice: each answer can be checked at once, nothing counts (ASM-15)
 */
public record TestSettings(
        int minutes,
        int attempts,
        boolean shuffleQuestions,
        boolean shuffleOptions,
        boolean onePerPage,
        FeedbackPolicy feedback,
        int passMark,
        boolean selfCheck) {}
