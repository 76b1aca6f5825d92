package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.course.Section;
import kz.qashyq.courses.item.Placed;
import kz.qashyq.journal.JournalColumn;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

public record ItemTermsPage(
        NamedCourse course,
        Placed placed,
        List<Section> sections,
        List<JournalColumn> columns,
        TermsForm form,
        FormErrors errors)
        implements FormView {}
