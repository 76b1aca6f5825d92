package kz.qashyq.footprint.statements;

import java.util.List;
import kz.qashyq.footprint.xapi.Attached;
import kz.qashyq.footprint.xapi.Essence;
import kz.qashyq.footprint.xapi.StatementRules;
import kz.qashyq.footprint.xapi.XapiVersion;
import kz.qashyq.platform.ids.Ids;
import tools.jackson.databind.node.ObjectNode;

/** A statement that was checked and waits to be taken in, with the bytes that came for it. */
public record Incoming(Essence essence, List<Attached> attached) {
    public Incoming {
        attached = List.copyOf(attached);
    }

    /**
     * Checks it. The node is kept and brought into the standard's form: do not use it afterwards.
     *
     * @throws kz.qashyq.footprint.xapi.XapiFault it is no statement
     */
    public static Incoming of(ObjectNode statement, XapiVersion version, List<Attached> attached) {
        StatementRules.check(statement, version);
        return new Incoming(Essence.of(statement, version, Ids::next), attached);
    }

    public static Incoming of(ObjectNode statement, XapiVersion version) {
        return of(statement, version, List.of());
    }
}
