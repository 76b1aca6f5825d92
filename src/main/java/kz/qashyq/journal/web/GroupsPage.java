package kz.qashyq.journal.web;

import java.util.List;
import kz.qashyq.learners.Group;
import kz.qashyq.platform.web.View;

public record GroupsPage(List<Group> groups) implements View {}
