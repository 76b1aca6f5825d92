package kz.qashyq.programs.web;

import java.util.List;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.web.SyllabusFormPage.ControlRow;

/** What the weights of the control events make so far: ASM-08 wants 100 %. */
public record WeightsFragment(int sum) implements View {
    /** What is not yet a number counts as nothing. */
    static WeightsFragment of(List<ControlRow> controls) {
        return new WeightsFragment(controls.stream()
                .map(ControlRow::weight)
                .filter(weight -> weight.matches("\\d{1,3}"))
                .mapToInt(Integer::parseInt)
                .sum());
    }

    public boolean isWhole() {
        return sum == 100;
    }
}
