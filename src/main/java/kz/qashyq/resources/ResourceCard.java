package kz.qashyq.resources;

import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.DisciplineId;

/** A resource as other modules list it. */
public record ResourceCard(ResourceId id, DisciplineId discipline, ResourceKind kind, Localized title) {}
