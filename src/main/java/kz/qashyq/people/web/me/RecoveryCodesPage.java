package kz.qashyq.people.web.me;

import java.util.List;
import kz.qashyq.platform.web.View;

/** Shown once, right after they were drawn. */
public record RecoveryCodesPage(List<String> codes) implements View {}
