package kz.qashyq.footprint.web;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Set;
import kz.qashyq.footprint.xapi.JsonReader;
import kz.qashyq.footprint.xapi.XapiFault;
import kz.qashyq.footprint.xapi.XapiVersion;

/**
 * xAPI 1.0.3, Communication 1.3: a POST of a form that stands for another request, for browsers that may send no other. The
 * form holds the parameters, the headers and the content. Version 2.0.0 has done away with it.
 */
final class AlternateSyntax {
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "PUT", "POST", "DELETE");
    private static final Set<String> HEADERS = Set.of(
            "authorization",
            "x-experience-api-version",
            "content-type",
            "content-length",
            "if-match",
            "if-none-match",
            "accept-language");

    private AlternateSyntax() {}

    static Call resolved(Call call) {
        if (!call.method().equals("POST") || !call.params().has("method")) return call;
        call.params().only(Set.of("method"));
        var method = call.params().need("method").toUpperCase(Locale.ROOT);
        if (!METHODS.contains(method)) throw XapiFault.invalid("no method is called " + method);
        if (!call.mediaType().equals("application/x-www-form-urlencoded"))
            throw XapiFault.invalid("the alternate request syntax sends application/x-www-form-urlencoded");
        var headers = new HashMap<>(call.headers());
        headers.remove("content-type");
        var params = new LinkedHashMap<String, String>();
        byte[] content = {};
        for (var field : Params.of(JsonReader.utf8(call.body())).all().entrySet()) {
            var name = field.getKey().toLowerCase(Locale.ROOT);
            if (HEADERS.contains(name)) headers.put(name, field.getValue());
            else if (field.getKey().equals("content"))
                content = field.getValue().getBytes(StandardCharsets.UTF_8);
            else params.put(field.getKey(), field.getValue());
        }
        if (XapiVersion.asked(headers.get("x-experience-api-version")).orElse(XapiVersion.V2) != XapiVersion.V1)
            throw XapiFault.invalid("version 2.0.0 has no alternate request syntax");
        if ((method.equals("PUT") || method.equals("POST")) && content.length == 0)
            throw XapiFault.invalid("the form has no content");
        headers.putIfAbsent("content-type", "application/json");
        return new Call(method.equals("HEAD") ? "GET" : method, call.path(), new Params(params), headers, content);
    }
}
