package kz.qashyq.courses.access;

import java.time.Instant;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemId;
import kz.qashyq.courses.course.CourseState;
import kz.qashyq.journal.JournalId;
import kz.qashyq.platform.security.PersonId;
import org.jspecify.annotations.Nullable;

/** An item by which a resource or a test is given to a group. */
record GivenItem(
        ItemId item,
        CourseId course,
        JournalId journal,
        PersonId teacher,
        CourseState state,
        @Nullable Instant closed,
        boolean published,
        @Nullable Instant availableFrom,
        @Nullable Instant deadline,
        boolean counts) {}
