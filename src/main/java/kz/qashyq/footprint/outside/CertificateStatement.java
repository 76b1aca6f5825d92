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

    static ObjectNode of(CertificateId id, PersonId person, Certificate.Details details, ZoneId zone) {
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
        definition
                .putObject("extensions")
                .put(EXTENSIONS + "issuer", details.issuer())
                .put(EXTENSIONS + "certificate-number", details.number());
        var result = JsonNodeFactory.instance.objectNode();
        if (details.hours() != null) result.put(EXTENSIONS + "hours", details.hours());
        if (details.credits() != null) result.put(EXTENSIONS + "credits", details.credits());
        if (!result.isEmpty()) statement.putObject("result").set("extensions", result);
        // The day is all that a certificate says; noon is that day in every zone of the country.
        statement.put(
                "timestamp",
                details.earned().atTime(LocalTime.NOON).atZone(zone).toInstant().toString());
        return statement;
    }
}
