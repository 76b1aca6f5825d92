package kz.qashyq.platform.web;

import kz.qashyq.platform.i18n.Message;
import org.jspecify.annotations.Nullable;

/** The same as {@link ErrorPage} for a request made by a part of a page. */
public record ErrorFragment(
        int status, Message reason, @Nullable String clause) implements View {}
