package kz.qashyq.courses.course;

import kz.qashyq.courses.SectionId;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.programs.ClassFormat;
import kz.qashyq.programs.TopicId;

/**
 * A topic of the syllabus as a part of a course.
 *
 * @param dropped the newer syllabus no longer has this topic, but work stands here
 */
public record Section(
        SectionId id,
        TopicId topic,
        int number,
        int week,
        Localized title,
        int hours,
        ClassFormat format,
        boolean dropped) {}
