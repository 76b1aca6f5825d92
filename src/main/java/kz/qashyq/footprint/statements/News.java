package kz.qashyq.footprint.statements;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import kz.qashyq.footprint.statements.IntakeRepository.Known;
import kz.qashyq.footprint.statements.Statements.Batch;
import kz.qashyq.footprint.statements.Statements.Prepared;
import kz.qashyq.footprint.statements.Statements.Taken;
import kz.qashyq.footprint.xapi.XapiFault;

/** What of some batches is new, and which of them are turned down. */
final class News {
    private News() {}

    /**
     * @param known under their ids; gets what is new
     * @param fresh gets what is to be kept
     */
    static List<Taken> of(List<Prepared> batches, Map<UUID, Known> known, List<Fresh> fresh) {
        var taken = new ArrayList<Taken>(batches.size());
        for (var batch : batches) taken.add(decide(batch, known, fresh));
        return taken;
    }

    /** What a batch brings that is new counts as known for the batches behind it. */
    private static Taken decide(Prepared prepared, Map<UUID, Known> known, List<Fresh> fresh) {
        var batch = prepared.batch();
        var news = new LinkedHashMap<UUID, Incoming>();
        var kept = new ArrayList<Fresh>(batch.statements().size());
        try {
            var here = new HashSet<UUID>();
            for (int i = 0; i < batch.statements().size(); i++) {
                var one = batch.statements().get(i);
                var id = one.essence().id();
                if (!here.add(id)) throw XapiFault.invalid("the batch has the statement " + id + " twice");
                if (!isNew(one, known)) continue;
                news.put(id, one);
                kept.add(new Fresh(one, prepared.by(), prepared.stamps().get(i)));
            }
            for (var one : news.values()) mayVoid(one, batch, news, known);
        } catch (XapiFault fault) {
            return new Taken(List.of(), fault);
        }
        fresh.addAll(kept);
        for (var one : news.values())
            known.put(
                    one.essence().id(),
                    new Known(
                            one.essence().statement(),
                            one.essence().voiding(),
                            batch.source().id()));
        return new Taken(batch.ids(), null);
    }

    /** What was erased cannot be compared any more, and must not come back. */
    private static boolean isNew(Incoming one, Map<UUID, Known> known) {
        var before = known.get(one.essence().id());
        if (before == null) return true;
        if (before.content() == null || one.essence().saysTheSameAs(before.content())) return false;
        throw new XapiFault(409, "the statement " + one.essence().id() + " is stored with other content");
    }

    /** A target that is not there yet is accepted; whose it must be to be voided is written down with the voiding. */
    private static void mayVoid(Incoming one, Batch batch, Map<UUID, Incoming> news, Map<UUID, Known> known) {
        var target = one.essence().voids();
        if (target == null) return;
        var before = known.get(target);
        var beside = news.get(target);
        if (before != null
                && !batch.voidsOthers()
                && !before.source().equals(batch.source().id()))
            throw new XapiFault(
                    403,
                    "the statement " + target
                            + " came from another source: only a credential with the scope all voids it");
        if ((before != null && before.voiding())
                || (beside != null && beside.essence().voiding()))
            throw XapiFault.invalid("the statement " + target + " voids another, so it cannot be voided");
    }
}
