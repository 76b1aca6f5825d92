package kz.qashyq.programs;

/** A version of a syllabus came into force. Published in the approval's transaction. */
public record SyllabusApproved(SyllabusId id, DisciplineId discipline, int version) {}
