package kz.qashyq.requirements;

/**
 * What an act asks of the product, in one sentence of our own.
 *
 * @param appliesTo the documents in which it stands, such as {@code MES HE}
 * @param clauses   where it stands in them, such as {@code TVET-225 ¶7}
 * @param kind      rule, feature, report, document or record
 * @param force     M, R, R!, P or I; {@link RequirementPages} explains them to the reader
 */
record Requirement(
        String id, String group, String sentence, String appliesTo, String clauses, String kind, String force) {}
