package kz.qashyq.testing;

import kz.qashyq.platform.i18n.Localized;

/** A test to be made: its words and settings; its questions are added afterwards. */
public record NewTest(Localized title, Localized instructions, TestSettings settings) {}
