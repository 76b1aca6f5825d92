package kz.qashyq.exams.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import kz.qashyq.exams.attempt.Saving;
import kz.qashyq.exams.attempt.Saving.TooMuch;
import kz.qashyq.exams.seat.SeatToken;
import kz.qashyq.exams.seat.SeatTokens;
import kz.qashyq.platform.db.GroupCommit.TooBusy;
import kz.qashyq.platform.db.Json;
import kz.qashyq.platform.web.Refusal;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.transaction.TransactionException;

/**
 * {@code POST /exams/seat/{attempt}/writes}: what devices have written; without writes it is a sign of life. Thousands send
 * it every few seconds, and finding a controller's method cost more than taking the answer in: so it is taken at the door,
 * before Spring's filters and dispatching. It answers what {@link SeatController} would, and keeps to the same rules.
 */
final class WritesEntrance extends HttpFilter {
    private static final long serialVersionUID = 1L;

    static final String SEATS = "/exams/seat/";
    private static final String WRITES = "/writes";

    private final transient SeatTokens tokens;
    private final transient Saving saving;

    WritesEntrance(SeatTokens tokens, Saving saving) {
        this.tokens = tokens;
        this.saving = saving;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain others)
            throws IOException, ServletException {
        if (request.getMethod().equals("POST") && request.getRequestURI().endsWith(WRITES)) save(request, response);
        else others.doFilter(request, response);
    }

    private void save(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            var seat = seat(request);
            var delivered = Delivered.read(request.getInputStream());
            var acknowledgement = saving.save(delivered.from(seat)).orElseThrow(Refusal::notFound);
            answer(response, HttpStatus.OK, SeatAnswers.Saved.of(acknowledgement));
        } catch (Refusal refusal) {
            answer(response, refusal.status(), SeatAnswers.Refused.by(refusal));
        } catch (TooMuch e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(e.until().toSeconds()));
            answer(response, HttpStatus.TOO_MANY_REQUESTS, SeatAnswers.Refused.LATER);
        } catch (TooBusy | DataAccessException | TransactionException e) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SeatAnswers.LATER_SECONDS);
            answer(response, HttpStatus.SERVICE_UNAVAILABLE, SeatAnswers.Refused.LATER);
        }
    }

    private SeatToken seat(HttpServletRequest request) {
        var path = request.getRequestURI();
        var seat = tokens.read(request.getHeader(SeatToken.HEADER)).orElseThrow(Refusal::signInFirst);
        if (!path.equals(SEATS + seat.attempt() + WRITES)) throw Refusal.notFound();
        return seat;
    }

    private static void answer(HttpServletResponse response, HttpStatus status, Object body) throws IOException {
        var json = Json.bytes(body);
        response.setStatus(status.value());
        response.setContentType(MediaType.APPLICATION_JSON_VALUE);
        response.setContentLength(json.length);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.getOutputStream().write(json);
    }
}
