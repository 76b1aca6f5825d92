package kz.qashyq.programs.web;

import kz.qashyq.platform.rules.Percent;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Hours;
import kz.qashyq.programs.curriculum.SynchronousShare;

/**
 * The share of synchronous hours with the sums it is made of.
 *
 * @param isEnforced whether an act binds the institution to the least share
 * @param isEnough what the rule says of these hours
 */
public record ShareFragment(Hours hours, int credits, boolean isEnforced, boolean isEnough) implements View {
    public Percent share() {
        return SynchronousShare.of(hours);
    }
}
