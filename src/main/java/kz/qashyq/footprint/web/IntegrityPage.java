package kz.qashyq.footprint.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.chain.Findings.Coverage;
import kz.qashyq.footprint.chain.Findings.Finding;
import kz.qashyq.footprint.chain.SignedHead;
import kz.qashyq.footprint.trace.Outbox;
import kz.qashyq.platform.web.View;

/**
 * @param heads the latest first
 * @param names of the persons in whose chains something was found
 * @param fingerprint of the installation's key
 * @param login what was searched for and not found
 */
public record IntegrityPage(
        List<SignedHead> heads,
        boolean more,
        List<Finding> findings,
        Map<UUID, String> names,
        Coverage coverage,
        Outbox.State outbox,
        String fingerprint,
        String login)
        implements View {
    public String nameOf(Finding finding) {
        var name = IntegrityController.nameOf(finding, names);
        return name == null ? "—" : name;
    }

    public boolean isWhole() {
        return findings.isEmpty() && coverage.checked() > 0;
    }
}
