package kz.qashyq.journal.web;

import java.util.List;
import kz.qashyq.platform.web.View;

/**
 * @param oversees whether these are everybody's journals and not one's own
 * @param reports whether the reader may see the groups' reports
 */
public record JournalsPage(List<NamedJournal> journals, boolean oversees, boolean reports) implements View {}
