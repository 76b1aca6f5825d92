package kz.qashyq.platform.audit.web;

import java.util.List;
import kz.qashyq.platform.audit.AuditLine;
import kz.qashyq.platform.web.View;

/**
 * @param more whether older entries follow
 * @param deeds message keys to choose from
 * @param unknownPerson the login in the filter belongs to nobody
 */
public record AuditPage(
        AuditQuery query, List<AuditLine> lines, boolean more, List<String> deeds, boolean unknownPerson)
        implements View {}
