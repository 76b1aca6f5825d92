package kz.qashyq.platform.web;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** What our own scripts send as JSON is small; a list of a million empty lists would take the memory of everybody. */
@ControllerAdvice
class SmallBodies extends RequestBodyAdviceAdapter {
    static final int MOST_BYTES = 256 * 1024;

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    /** @throws Refusal 413 before anything is made of it */
    @Override
    public HttpInputMessage beforeBodyRead(
            HttpInputMessage sent,
            MethodParameter parameter,
            Type type,
            Class<? extends HttpMessageConverter<?>> converter)
            throws IOException {
        var bytes = sent.getBody().readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) throw Refusal.of(HttpStatus.CONTENT_TOO_LARGE, "platform.error.tooLarge");
        return new Held(sent.getHeaders(), new ByteArrayInputStream(bytes));
    }

    private record Held(HttpHeaders getHeaders, InputStream getBody) implements HttpInputMessage {}
}
