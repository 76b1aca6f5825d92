package kz.qashyq.footprint.statements;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.statements.IntakeRepository.Head;

/**
 * Statements with their places in the chains.
 *
 * @param ends the heads as they are afterwards
 */
record Chained(List<Row> rows, Map<UUID, Head> ends) {}
