package kz.qashyq.platform.web;

import kz.qashyq.platform.i18n.Message;
import org.jspecify.annotations.Nullable;

/** @param clause the rule behind a refusal, or null */
public record ErrorPage(
        int status, Message reason, @Nullable String clause) implements View {}
