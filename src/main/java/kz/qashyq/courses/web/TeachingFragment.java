package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.access.TeachingRepository;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.View;

public record TeachingFragment(List<Row> rows) implements View {
    public record Row(TeachingRepository.Load load, Localized discipline, String group) {}
}
