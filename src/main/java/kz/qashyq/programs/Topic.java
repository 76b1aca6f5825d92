package kz.qashyq.programs;

import kz.qashyq.platform.i18n.Localized;

/** A topic of a syllabus; a course gets a section for each. */
public record Topic(TopicId id, int number, int week, Localized title, int hours, ClassFormat format) {}
