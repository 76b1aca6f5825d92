package kz.qashyq.footprint.outside;

import java.time.LocalTime;
import java.time.ZoneId;
import kz.qashyq.footprint.trace.Vocabulary;
import kz.qashyq.platform.security.PersonId;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A certificate said as a statement: who earned what, from whom, when. */
final class CertificateStatement {
    private static final String EARNED = "http://id.tincanapi.com/verb/earned";
    private static final String EXTENSIONS = Vocabulary.HOME + "/xapi/extensions/";

    private CertificateStatement() {}

    /** @param document SHA-256 of what proves it, in hex; empty where nothing was brought along */
    static ObjectNode of(CertificateId id, PersonId person, Certificate.Details details, String document, ZoneId zone) {
        var statement = JsonNodeFactory.instance.objectNode();
        statement
                .putObject("actor")
                .put("objectType", "Agent")
                .putObject("account")
                .put("homePage", Vocabulary.PEOPLE)
                .put("name", person.toString());
        statement.putObject("verb").put("id", EARNED).putObject("display").put("en", "earned");
        var object = statement.putObject("object");
        object.put("objectType", "Activity").put("id", Vocabulary.HOME + "/footprint/certificates/" + id);
        var definition = object.putObject("definition");
        definition.put("type", Vocabulary.HOME + "/xapi/types/certificate");
        definition.putObject("name").put("und", details.title());
        if (details.link() != null) definition.put("moreInfo", details.link());
        var extensions = definition.putObject("extensions");
        extensions
                .put(EXTENSIONS + "issuer", details.issuer())
                .put(EXTENSIONS + "certificate-number", details.number());
        if (!document.isEmpty()) extensions.put(EXTENSIONS + "document-sha256", document);
        var result = result(details);
        if (!result.isEmpty()) statement.set("result", result);
        // The day is all that a certificate says; noon is that day in every zone of the country.
        statement.put(
                "timestamp",
                details.earned().atTime(LocalTime.NOON).atZone(zone).toInstant().toString());
        return statement;
    }

    private static ObjectNode result(Certificate.Details details) {
        var result = JsonNodeFactory.instance.objectNode();
        var score = details.score();
        if (score != null) {
            var said = result.putObject("score").put("scaled", score.scaled());
            if (score.raw() != null && score.max() != null)
                said.put("raw", score.raw()).put("min", 0).put("max", score.max());
        }
        var extensions = JsonNodeFactory.instance.objectNode();
        if (details.hours() != null) extensions.put(EXTENSIONS + "hours", details.hours());
        if (details.credits() != null) extensions.put(EXTENSIONS + "credits", details.credits());
        if (!extensions.isEmpty()) result.set("extensions", extensions);
        return result;
    }
}
