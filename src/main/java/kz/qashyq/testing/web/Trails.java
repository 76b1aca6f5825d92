package kz.qashyq.testing.web;

import java.util.List;
import kz.qashyq.platform.web.Crumb;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.assembly.Test;

/** The ways to the pages of a bank. */
public final class Trails {
    private Trails() {}

    public static List<Crumb> bank() {
        return List.of(Crumb.of("/testing", "testing.bank.title"));
    }

    public static List<Crumb> discipline(Discipline discipline) {
        return List.of(
                Crumb.of("/testing", "testing.bank.title"),
                Crumb.of("/testing/disciplines/" + discipline.id() + "/questions", discipline.title()));
    }

    public static List<Crumb> tests(Discipline discipline) {
        return List.of(
                Crumb.of("/testing/disciplines/" + discipline.id() + "/questions", discipline.title()),
                Crumb.of("/testing/disciplines/" + discipline.id() + "/tests", "testing.tab.tests"));
    }

    public static List<Crumb> test(Discipline discipline, Test test) {
        return List.of(
                Crumb.of("/testing/disciplines/" + discipline.id() + "/questions", discipline.title()),
                Crumb.of("/testing/disciplines/" + discipline.id() + "/tests", "testing.tab.tests"),
                Crumb.of("/testing/tests/" + test.id(), test.title()));
    }
}
