package kz.qashyq.programs;

import java.util.List;

/** The syllabus that is in force for a discipline: what its courses and journals are made of. */
public record ApprovedSyllabus(
        SyllabusId id, int version, DisciplineId discipline, List<Topic> topics, List<Control> controls) {}
