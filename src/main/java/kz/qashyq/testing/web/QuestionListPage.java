package kz.qashyq.testing.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.qashyq.platform.i18n.Language;
import kz.qashyq.platform.ids.Id;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.testing.QuestionKind;
import kz.qashyq.testing.bank.QuestionFilter;
import kz.qashyq.testing.bank.QuestionList;
import kz.qashyq.testing.bank.Topic;

/** One page of a bank. */
public record QuestionListPage(
        Discipline discipline,
        boolean mayWrite,
        List<Topic> topics,
        QuestionFilter filter,
        QuestionList.Page shown,
        int page)
        implements View {
    public int pages() {
        return Math.max(1, (shown.total() + QuestionList.PAGE - 1) / QuestionList.PAGE);
    }

    public int first() {
        return (page - 1) * QuestionList.PAGE + 1;
    }

    public int last() {
        return first() + shown.rows().size() - 1;
    }

    public String pageLink(int number) {
        return "?page=" + number
                + "&search=" + URLEncoder.encode(filter.search(), StandardCharsets.UTF_8)
                + "&topic=" + filter.topic().map(Id::value).map(String::valueOf).orElse("")
                + "&kind=" + filter.kind().map(QuestionKind::name).orElse("")
                + "&difficulty=" + filter.difficulty().map(String::valueOf).orElse("")
                + "&missing=" + filter.missing().map(Language::code).orElse("")
                + "&retired=" + filter.retired();
    }
}
