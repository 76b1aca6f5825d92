package kz.qashyq.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * A body that comes over a slow line holds its thread as long as it comes. Half of the threads may be held so: a class that uploads
 * its work does not keep the answers of an exam waiting. The others are told to come again, which an upload does by itself.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class LongBodies extends OncePerRequestFilter {
    /** What fits into the buffers on its way is there when its thread asks for it. */
    static final long LONG = 128 * 1024;

    private static final String LATER_SECONDS = "3";

    private final Semaphore places;

    LongBodies(@Value("${server.tomcat.threads.max}") int threads) {
        places = new Semaphore(Math.max(1, threads / 2));
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var isUnknown = request.getHeader(HttpHeaders.TRANSFER_ENCODING) != null;
        return !isUnknown && request.getContentLengthLong() <= LONG;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!places.tryAcquire()) {
            response.setHeader(HttpHeaders.RETRY_AFTER, LATER_SECONDS);
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
            return;
        }
        try {
            chain.doFilter(request, response);
        } finally {
            places.release();
        }
    }
}
