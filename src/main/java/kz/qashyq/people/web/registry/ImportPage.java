package kz.qashyq.people.web.registry;

import java.util.List;
import kz.qashyq.people.registry.Column;
import kz.qashyq.people.registry.Imports;
import kz.qashyq.people.registry.NewPerson;
import kz.qashyq.people.registry.file.CellFault;
import kz.qashyq.platform.web.View;

public record ImportPage(Imports.Review review) implements View {
    private static final int PREVIEW = 10;
    private static final int FAULTS = 1_000;

    public List<NewPerson> preview() {
        return review.good().stream().limit(PREVIEW).toList();
    }

    public List<CellFault<Column>> faults() {
        return review.faults().stream().limit(FAULTS).toList();
    }

    public List<CellFault<Column>> notes() {
        return review.notes().stream().limit(FAULTS).toList();
    }

    public int hiddenFaults() {
        return Math.max(0, review.faults().size() - FAULTS);
    }
}
