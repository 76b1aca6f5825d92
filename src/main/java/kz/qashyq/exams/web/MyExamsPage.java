package kz.qashyq.exams.web;

import java.util.List;
import kz.qashyq.platform.web.View;

public record MyExamsPage(List<MyExam> now, List<MyExam> coming, List<MyExam> over) implements View {
    public boolean isEmpty() {
        return now.isEmpty() && coming.isEmpty() && over.isEmpty();
    }
}
