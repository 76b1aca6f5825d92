package kz.qashyq.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.qashyq.platform.i18n.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;

/** Every failure becomes a page, or a fragment for htmx, that a person can read; ours are logged with a number. */
@ControllerAdvice
class Errors {
    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Renderer renderer;

    Errors(Renderer renderer) {
        this.renderer = renderer;
    }

    @ExceptionHandler
    void refused(Refusal refusal, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var clause = refusal.clause();
        show(request, response, refusal.status(), refusal.reason(), clause == null ? null : clause.toString());
    }

    /** An address with something else where an id belongs names nothing we have. */
    @ExceptionHandler
    void notAnId(MethodArgumentTypeMismatchException e, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        refused(Refusal.notFound(), request, response);
    }

    /** A body that is not what the route reads: no JSON where JSON is asked for, no form with files. */
    @ExceptionHandler({HttpMessageNotReadableException.class, MultipartException.class})
    void unreadable(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status =
                e instanceof MaxUploadSizeExceededException ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST;
        show(request, response, status, reason(status), null);
    }

    /** The reader went away in the middle of an answer; there is nobody to tell. */
    @ExceptionHandler
    void gone(AsyncRequestNotUsableException e) {
        LOG.debug("the client closed the connection", e);
    }

    @ExceptionHandler
    void other(Exception e, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = e instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
        if (status.is5xxServerError()) LOG.error("{} {} failed", request.getMethod(), request.getRequestURI(), e);
        show(request, response, status, reason(status), null);
    }

    static Message reason(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> Message.of("platform.error.badRequest");
            case 401 -> Message.of("platform.error.signInFirst");
            case 403 -> Message.of("platform.error.forbidden");
            case 404 -> Message.of("platform.error.notFound");
            case 405 -> Message.of("platform.error.methodNotAllowed");
            case 413 -> Message.of("platform.error.tooLarge");
            case 415 -> Message.of("platform.error.unsupportedType");
            case 429 -> Message.of("platform.error.tooMany");
            case 503 -> Message.of("platform.error.busy");
            default ->
                status.is5xxServerError() ? Message.of("platform.error.ours") : Message.of("platform.error.badRequest");
        };
    }

    private void show(
            HttpServletRequest request,
            HttpServletResponse response,
            HttpStatusCode status,
            Message reason,
            @Nullable String clause)
            throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        View view = request.getHeader("HX-Request") != null
                ? new ErrorFragment(status.value(), reason, clause)
                : new ErrorPage(status.value(), reason, clause);
        renderer.render(view, request, response);
    }
}
