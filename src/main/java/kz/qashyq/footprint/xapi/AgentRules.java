package kz.qashyq.footprint.xapi;

import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Agents and groups, wherever they stand. */
public final class AgentRules {
    private static final Set<String> AGENT = Set.of("objectType", "name", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> GROUP =
            Set.of("objectType", "name", "member", "mbox", "mbox_sha1sum", "openid", "account");
    private static final Set<String> ACCOUNT = Set.of("homePage", "name");

    private AgentRules() {}

    /** An agent, or a group where groups may stand. */
    static void actor(JsonNode value, String path) {
        var fields = Fields.of(value, path);
        var type = fields.text("objectType");
        if ("Group".equals(type)) group(value, path);
        else agent(value, path);
    }

    public static void agent(JsonNode value, String path) {
        var agent = Fields.of(value, path);
        agent.only(AGENT);
        agent.text("objectType", "Agent"::equals, "must be Agent");
        agent.text("name");
        if (identifiers(agent) != 1)
            throw XapiFault.at(path, "an agent has exactly one of mbox, mbox_sha1sum, openid, account");
    }

    /** Somebody who can be asked for: an agent, or a group with an identifier. */
    public static void identified(JsonNode value, String path) {
        actor(value, path);
        if (identifiers(Fields.of(value, path)) == 0) throw XapiFault.at(path, "has no identifier");
    }

    static void group(JsonNode value, String path) {
        var group = Fields.of(value, path);
        group.only(GROUP);
        if (!"Group".equals(group.needText("objectType"))) throw group.fault("objectType", "must be Group");
        group.text("name");
        var identifiers = identifiers(group);
        if (identifiers > 1) throw XapiFault.at(path, "a group has at most one of mbox, mbox_sha1sum, openid, account");
        var members = group.get("member");
        if (members == null) {
            if (identifiers == 0) throw group.fault("member", "is missing, and the group has no identifier either");
            return;
        }
        if (!members.isArray()) throw group.fault("member", "must be an array of agents");
        if (identifiers == 0 && members.isEmpty())
            throw group.fault("member", "a group without identifier has members");
        for (int i = 0; i < members.size(); i++) agent(members.get(i), group.path("member[" + i + "]"));
    }

    /** An agent, or for OAuth an anonymous group of application and person. */
    static void authority(JsonNode value, String path) {
        actor(value, path);
        if (!"Group".equals(value.path("objectType").asString(""))) return;
        if (identifiers(Fields.of(value, path)) > 0) throw XapiFault.at(path, "a group as authority has no identifier");
        if (value.path("member").size() != 2) throw XapiFault.at(path, "a group as authority has two members");
    }

    private static long identifiers(Fields agent) {
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
        return Stream.of("mbox", "mbox_sha1sum", "openid", "account")
                .filter(agent::has)
                .count();
    }
}
