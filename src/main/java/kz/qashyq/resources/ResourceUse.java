package kz.qashyq.resources;

import kz.qashyq.platform.i18n.Localized;

/**
 * A place where a resource is used.
 *
 * @param title of what uses it
 * @param group whose it is
 * @param teacher who can take the resource out of it
 */
public record ResourceUse(Localized title, String group, String teacher) {}
