package kz.qashyq.courses;

import kz.qashyq.learners.GroupId;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.programs.DisciplineId;

/** What a course is created from; its sections and journal follow from the discipline's approved syllabus. */
public record NewCourse(DisciplineId discipline, GroupId group, PersonId teacher, AcademicTerm term, CourseType type) {}
