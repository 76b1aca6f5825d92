package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.access.DueItem;
import kz.qashyq.courses.progress.Standing;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.View;

public record DueFragment(List<Row> rows) implements View {
    public record Row(DueItem item, Localized title, Localized discipline, Standing standing) {}
}
