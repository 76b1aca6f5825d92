package kz.qashyq.footprint.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;
import kz.qashyq.footprint.chain.Link;
import kz.qashyq.footprint.chain.MerkleTree;
import kz.qashyq.footprint.chain.SignedHead;
import kz.qashyq.footprint.chain.Stored;
import kz.qashyq.footprint.export.Footprints.Footprint;
import kz.qashyq.footprint.export.Footprints.Part;
import kz.qashyq.footprint.xapi.CanonicalJson;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import kz.qashyq.platform.security.SigningKey;
import org.springframework.stereotype.Component;

/** The file that {@code bin/verify-footprint} checks; docs/guides/footprint-verification.md describes it. Written as it is read. */
@Component
public class FootprintFile {
    public static final String FORMAT = "qashyq-footprint-1";

    private final Footprints footprints;

    FootprintFile(Footprints footprints) {
        this.footprints = footprints;
    }

    public void write(Footprint footprint, OutputStream out) throws IOException {
        var to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            to.append("{\"format\":").append(quoted(FORMAT));
            to.append(",\n\"exported\":").append(quoted(SignedHead.moment(footprint.at())));
            var person = footprint.person();
            to.append(",\n\"learner\":{\"id\":").append(quoted(person.id().toString()));
            to.append(",\"name\":").append(quoted(person.listName())).append('}');
            head(footprint.head(), to);
            to.append(",\n\"chains\":[");
            var first = true;
            for (var part : footprint.parts()) {
                if (!first) to.append(',');
                first = false;
                chain(part, to);
            }
            to.append("]}\n");
            to.flush();
        } catch (UncheckedIOException gone) {
            throw gone.getCause();
        }
    }

    /** One signed head as it stands in a file, also in the list of all. */
    public static String json(SignedHead head) {
        return "{\"number\":" + head.number()
                + ",\"signed\":" + quoted(SignedHead.moment(head.signed()))
                + ",\"actors\":" + head.actors()
                + ",\"statements\":" + head.statements()
                + ",\"root\":" + quoted(head.rootHex())
                + ",\"previous\":" + quoted(head.previousHex())
                + ",\"publicKey\":" + quoted(SigningKey.pem(head.publicKey()))
                + ",\"signature\":" + quoted(head.signatureHex()) + "}";
    }

    private static void head(SignedHead head, Writer to) throws IOException {
        to.append(",\n\"signedHead\":").append(json(head));
    }

    private void chain(Part part, Writer to) throws IOException {
        var inclusion = part.inclusion();
        to.append("\n{\"actor\":").append(quoted(inclusion.actor().toString()));
        to.append(",\"identifier\":").append(quoted(part.chain().ifi()));
        to.append(",\"length\":").append(Long.toString(inclusion.length()));
        to.append(",\"head\":").append(quoted(hex(inclusion.head())));
        to.append(",\"proof\":[")
                .append(inclusion.proof().stream().map(FootprintFile::step).collect(Collectors.joining(",")))
                .append("],\n\"statements\":[");
        var first = new boolean[] {true};
        footprints.each(part, row -> {
            try {
                if (!first[0]) to.append(',');
                first[0] = false;
                statement(row, to);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        to.append("]}");
    }

    private static void statement(Stored row, Writer to) throws IOException {
        to.append("\n{\"seq\":").append(Long.toString(row.seq()));
        to.append(",\"id\":").append(quoted(row.id().toString()));
        to.append(",\"stored\":").append(quoted(SignedHead.moment(row.stored())));
        to.append(",\"contentHash\":").append(quoted(hex(row.contentHash())));
        to.append(",\"hash\":").append(quoted(hex(row.hash())));
        var payload = row.payload();
        if (payload == null) to.append(row.erased() ? ",\"erased\":true}" : "}");
        else if (isJson(row, payload))
            to.append(",\"statement\":").append(payload).append('}');
        else to.append(",\"unreadable\":").append(quoted(payload)).append('}');
    }

    /** What was altered by hand may be no JSON any more; the file must be readable all the same. */
    private static boolean isJson(Stored row, String payload) {
        if (Arrays.equals(Link.contentHash(payload), row.contentHash())) return true;
        try {
            return JsonReader.read(payload).isObject();
        } catch (XapiFault altered) {
            return false;
        }
    }

    private static String step(MerkleTree.Step step) {
        return "{\"side\":\"" + (step.left() ? "left" : "right") + "\",\"hash\":\"" + hex(step.hash()) + "\"}";
    }

    private static String quoted(String text) {
        return CanonicalJson.quoted(text);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
