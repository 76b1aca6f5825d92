package kz.qashyq.footprint.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import kz.qashyq.footprint.xapi.XapiFault;

/**
 * The store's own door, before all other filters: who sends statements has a credential and no session, nothing of the pages'
 * wall concerns them, and passing it would cost more than storing a statement does.
 */
final class XapiFilter implements Filter {
    private static final String[] HEADERS = {
        "Authorization", "X-Experience-API-Version", "Content-Type", "If-Match", "If-None-Match", "Accept-Language"
    };

    /** In bytes, held in memory before one knows who sends: enough for a request whose credentials are in its body. */
    private static final int MOST_OF_STRANGERS = 1_000_000;

    private final XapiDoor door;
    private final int mostBytes;

    XapiFilter(XapiDoor door, int mostBytes) {
        this.door = door;
        this.mostBytes = mostBytes;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException {
        var asked = (HttpServletRequest) request;
        var answering = (HttpServletResponse) response;
        anyOrigin(answering);
        if (asked.getMethod().equals("OPTIONS")) {
            answering.setStatus(204);
            return;
        }
        var answer = answer(asked);
        answering.setStatus(answer.status());
        answer.headers().forEach(answering::setHeader);
        answering.setHeader("X-Content-Type-Options", "nosniff");
        answering.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
        answering.setHeader("Cache-Control", "no-cache, private");
        if (answer.status() != 204) answering.setContentLengthLong(answer.length());
        if (asked.getMethod().equals("HEAD")) return;
        for (var piece : answer.body())
            answering.getOutputStream().write(piece.bytes().get());
    }

    private Answer answer(HttpServletRequest request) throws IOException {
        try {
            return door.answer(call(request));
        } catch (XapiFault e) {
            return Answer.fault(e.status(), e.said()).with(XapiDoor.VERSION, "2.0.0");
        }
    }

    private Call call(HttpServletRequest request) throws IOException {
        var headers = new HashMap<String, String>();
        for (var name : HEADERS) {
            @org.jspecify.annotations.Nullable String value = request.getHeader(name);
            if (value != null) headers.put(name.toLowerCase(Locale.ROOT), value);
        }
        var path = request.getRequestURI().substring("/xapi".length());
        while (path.startsWith("/")) path = path.substring(1);
        while (path.endsWith("/")) path = path.substring(0, path.length() - 1);
        var method = request.getMethod().equals("HEAD") ? "GET" : request.getMethod();
        return new Call(method, path, Params.of(request.getQueryString()), headers, body(request));
    }

    private byte[] body(HttpServletRequest request) throws IOException {
        var isKnown = door.isKnown(request.getHeader("Authorization"));
        var most = isKnown ? mostBytes : Math.min(mostBytes, MOST_OF_STRANGERS);
        if (request.getContentLengthLong() <= most) {
            var body = request.getInputStream().readNBytes(most + 1);
            if (body.length <= most) return body;
        }
        throw isKnown ? tooLarge() : XapiDoor.unknown();
    }

    private XapiFault tooLarge() {
        return new XapiFault(413, "a request may have " + mostBytes + " bytes: send smaller batches");
    }

    /** Content that tracks learning runs at other origins; what it may do here its credential says, and no cookie counts. */
    private static void anyOrigin(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, PUT, DELETE, OPTIONS");
        response.setHeader(
                "Access-Control-Allow-Headers",
                "Authorization, Content-Type, X-Experience-API-Version, If-Match, If-None-Match, Accept-Language");
        response.setHeader(
                "Access-Control-Expose-Headers",
                "ETag, Last-Modified, X-Experience-API-Version, X-Experience-API-Consistent-Through");
        response.setHeader("Access-Control-Max-Age", "86400");
    }
}
