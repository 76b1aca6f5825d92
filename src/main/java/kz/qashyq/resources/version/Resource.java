package kz.qashyq.resources.version;

import java.time.Instant;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceKind;

/** @param developer who made it: DER-04 */
public record Resource(
        ResourceId id, DisciplineId discipline, ResourceKind kind, PersonId developer, Instant created) {}
