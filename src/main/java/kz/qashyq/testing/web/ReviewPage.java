package kz.qashyq.testing.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.assembly.Test;
import kz.qashyq.testing.attempt.Attempt;
import kz.qashyq.testing.attempt.MarkedItem;

/**
 * Somebody's attempt, for the teacher.
 *
 * @param items empty while it is running
 * @param late answers that came after the end, by position
 */
public record ReviewPage(
        Test test,
        Discipline discipline,
        Attempt attempt,
        String name,
        List<MarkedItem> items,
        Map<Integer, List<String>> late)
        implements View {}
