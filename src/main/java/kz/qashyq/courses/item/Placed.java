package kz.qashyq.courses.item;

import kz.qashyq.courses.Activity;
import kz.qashyq.platform.i18n.Localized;

/** An item with its title and activity, which resources and testing know. */
public record Placed(Item item, Localized title, Activity activity) {}
