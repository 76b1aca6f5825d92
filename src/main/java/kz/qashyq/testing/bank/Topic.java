package kz.qashyq.testing.bank;

import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.testing.BankTopicId;

/** @param questions how many in use the bank has under it */
public record Topic(BankTopicId id, int number, Localized title, int questions) {}
