package kz.qashyq.footprint.xapi;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Agents and groups, wherever they stand. */
public final class AgentRules {
    private static final Set<String> AGENT = Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> GROUP =
            Set.of("objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> ACCOUNT = Set.of("homePage", "name");

    private static final String[] OTHERS = {"mbox", "mbox_sha1sum", "openid"};

    private AgentRules() {}

    /** An agent, or a group where groups may stand. */
    static void actor(Fields actor) {
        var type = actor.text("objectType");
        if ("Group".equals(type)) group(actor);
        else agent(actor);
    }

    static void agent(Fields agent) {
        agent.only(AGENT);
        agent.text("objectType", "Agent"::equals, "must be Agent");
        agent.text("name");
        if (identifiers(agent) != 1)
            throw agent.fault("an agent has exactly one of mbox, mbox_sha1sum, openid, account");
    }

    /** Somebody who can be asked for: an agent, or a group with an identifier. */
    public static void identified(JsonNode value, String path) {
        var somebody = Fields.of(value, path);
        actor(somebody);
        if (identifiers(somebody) == 0) throw somebody.fault("has no identifier");
    }

    static void group(Fields group) {
        group.only(GROUP);
        if (!"Group".equals(group.needText("objectType"))) throw group.fault("objectType", "must be Group");
        group.text("name");
        var identifiers = identifiers(group);
        if (identifiers > 1) throw group.fault("a group has at most one of mbox, mbox_sha1sum, openid, account");
        var members = group.get("member");
        if (members == null) {
            if (identifiers == 0) throw group.fault("member", "is missing, and the group has no identifier either");
            return;
        }
        if (!members.isArray()) throw group.fault("member", "must be an array of agents");
        if (identifiers == 0 && members.isEmpty())
            throw group.fault("member", "a group without identifier has members");
        for (int i = 0; i < members.size(); i++) agent(group.inside("member", i, members.get(i)));
    }

    /** An agent, or for OAuth an anonymous group of application and person. */
    static void authority(Fields authority) {
        actor(authority);
        if (!"Group".equals(authority.text("objectType"))) return;
        if (identifiers(authority) > 0) throw authority.fault("a group as authority has no identifier");
        if (authority.node().path("member").size() != 2) throw authority.fault("a group as authority has two members");
    }

    private static int identifiers(Fields agent) {
        agent.text("mbox", Formats::isMailto, "must be mailto: and an e-mail address");
        agent.text("mbox_sha1sum", Formats::isSha1, "must be 40 hexadecimal digits");
        agent.text("openid", Formats::isIri, "must be a URI");
        var account = agent.object("account");
        if (account != null) {
            account.only(ACCOUNT);
            account.needText("homePage");
            account.text("homePage", Formats::isIri, "must be an IRL");
            account.needText("name");
            account.text("name", it -> it.indexOf(0) < 0, "must not hold the character U+0000");
        }
        var count = account == null ? 0 : 1;
        for (var other : OTHERS) if (agent.has(other)) count++;
        return count;
    }
}
