package kz.qashyq.courses.work;

import java.time.Instant;
import kz.qashyq.courses.SubmissionId;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/** What the teacher said to a version: a mark with a comment, or what to rework. */
public record Review(
        SubmissionId submission,
        Instant at,
        PersonId teacher,
        SubmissionState verdict,
        @Nullable Integer points,
        String comment) {}
