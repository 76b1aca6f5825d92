package kz.qashyq.programs.web;

import java.util.List;
import kz.qashyq.platform.i18n.Message;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.approval.Waiting;

/** Versions that wait for somebody, on their home page. */
public record WaitingFragment(String id, Message heading, List<Waiting> waiting) implements View {}
