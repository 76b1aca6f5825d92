package kz.qashyq.footprint.web;

import kz.qashyq.footprint.documents.Place;
import kz.qashyq.footprint.sources.Credentials;
import kz.qashyq.footprint.statements.Moments;
import kz.qashyq.footprint.web.Call.Known;
import kz.qashyq.footprint.xapi.XapiFault;
import kz.qashyq.footprint.xapi.XapiVersion;
import kz.qashyq.platform.db.GroupCommit.TooBusy;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Which resource is meant, by whom, in which version; and what is said when it cannot be. */
@Component
class XapiDoor {
    static final String VERSION = "X-Experience-API-Version";

    private static final Logger LOG = LoggerFactory.getLogger(XapiDoor.class);
    /** By 1.0.3, Communication 3.3, a request that names no version is one of 0.9, which is not spoken here. */
    private static final String UNNAMED = "0.9";

    private final Credentials credentials;
    private final StatementEndpoint statements;
    private final StatementReading reading;
    private final DocumentEndpoint documents;
    private final KnowledgeEndpoint knowledge;
    private final Moments moments;

    XapiDoor(
            Credentials credentials,
            StatementEndpoint statements,
            StatementReading reading,
            DocumentEndpoint documents,
            KnowledgeEndpoint knowledge,
            Moments moments) {
        this.credentials = credentials;
        this.statements = statements;
        this.reading = reading;
        this.documents = documents;
        this.knowledge = knowledge;
        this.moments = moments;
    }

    Answer answer(Call sent) {
        Answer answer;
        Call call = sent;
        try {
            call = AlternateSyntax.resolved(sent);
            answer = resource(call);
        } catch (XapiFault e) {
            answer = Answer.fault(e.status(), e.said());
            if (e.status() == 401) answer.with("WWW-Authenticate", "Basic realm=\"xAPI\", charset=\"UTF-8\"");
        } catch (TooBusy | TransientDataAccessException | TransactionException e) {
            LOG.warn("xAPI {} {} was not answered: {}", call.method(), call.path(), e.toString());
            answer = Answer.fault(503, "not now: send it again in a moment").with("Retry-After", "2");
        } catch (RuntimeException e) {
            LOG.error("xAPI {} {} failed", call.method(), call.path(), e);
            answer = Answer.fault(500, "something went wrong here; nothing was stored");
        }
        answer.headers().putIfAbsent(VERSION, spoken(call));
        if (call.path().startsWith("statements"))
            answer.with("X-Experience-API-Consistent-Through", Moments.text(moments.consistentThrough()));
        return answer;
    }

    private Answer resource(Call call) {
        if (call.path().equals("about")) {
            if (!call.method().equals("GET")) throw Call.notAllowed(call);
            call.params().only(java.util.List.of());
            return knowledge.about();
        }
        var caller = credentials.check(call.header("Authorization")).orElseThrow(XapiDoor::unknown);
        var version = XapiVersion.asked(call.header(VERSION))
                .orElseThrow(() -> XapiFault.invalid(VERSION + " must name 2.0.x or 1.0.x"));
        var known = new Known(call, caller, version);
        return switch (call.path()) {
            case "statements" ->
                switch (call.method()) {
                    case "GET" -> reading.get(known, false);
                    case "PUT" -> statements.put(known);
                    case "POST" -> statements.post(known);
                    default -> throw Call.notAllowed(call);
                };
            case "statements/more" -> {
                if (!call.method().equals("GET")) throw Call.notAllowed(call);
                yield reading.get(known, true);
            }
            case "activities/state" -> documents.answer(known, Place.Kind.STATE);
            case "activities/profile" -> documents.answer(known, Place.Kind.ACTIVITY);
            case "agents/profile" -> documents.answer(known, Place.Kind.AGENT);
            case "agents", "activities" -> {
                if (!call.method().equals("GET")) throw Call.notAllowed(call);
                yield call.path().equals("agents") ? knowledge.agents(known) : knowledge.activities(known);
            }
            default -> throw new XapiFault(404, "there is no such resource");
        };
    }

    boolean isKnown(@Nullable String authorization) {
        return credentials.check(authorization).isPresent();
    }

    static XapiFault unknown() {
        return new XapiFault(401, "no valid credentials: HTTP Basic with a key and its secret");
    }

    private static String spoken(Call call) {
        var asked = call.header(VERSION);
        if (asked == null && !call.path().equals("about")) return UNNAMED;
        return XapiVersion.asked(asked).orElse(XapiVersion.V2).text();
    }
}
