package kz.qashyq.exams.web;

import java.util.List;
import kz.qashyq.platform.web.View;

public record TodaysExamsFragment(List<MyExam> exams) implements View {}
