package kz.qashyq.testing.web;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.assembly.Test;
import kz.qashyq.testing.attempt.AskedItem;

/** @param paper the seed it is drawn from */
public record PreviewPage(Test test, Discipline discipline, List<AskedItem> items, int paper) implements View {}
