package kz.qashyq.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LongBodiesTest {
    private static final FilterChain NOTHING_MORE = (request, response) -> {};

    private final LongBodies limit = new LongBodies(4);

    @Test
    void half_of_the_threads_read_long_bodies_and_the_others_are_left_for_short_ones() throws Exception {
        var third = new MockHttpServletResponse();
        var small = new MockHttpServletResponse();
        // Each in the middle of the one before it.
        limit.doFilter(
                body(LongBodies.LONG + 1),
                new MockHttpServletResponse(),
                (request, response) ->
                        limit.doFilter(body(LongBodies.LONG + 1), new MockHttpServletResponse(), (its, answer) -> {
                            limit.doFilter(body(LongBodies.LONG + 1), third, NOTHING_MORE);
                            limit.doFilter(body(LongBodies.LONG), small, NOTHING_MORE);
                        }));

        assertThat(third.getStatus()).isEqualTo(503);
        assertThat(third.getHeader("Retry-After")).isEqualTo("3");
        assertThat(small.getStatus()).isEqualTo(200);
    }

    @Test
    void a_place_is_free_again_when_its_request_is_over_however_it_ended() throws Exception {
        for (int i = 0; i < 5; i++) {
            try {
                limit.doFilter(chunked(), new MockHttpServletResponse(), (request, response) -> {
                    throw new IllegalStateException("hung up");
                });
            } catch (IllegalStateException hungUp) {
                assertThat(hungUp).hasMessage("hung up");
            }
        }
        var after = new MockHttpServletResponse();
        limit.doFilter(chunked(), after, NOTHING_MORE);
        assertThat(after.getStatus()).isEqualTo(200);
    }

    private static MockHttpServletRequest body(long bytes) {
        var request = new MockHttpServletRequest("PATCH", "/files/uploads/1") {
            @Override
            public long getContentLengthLong() {
                return bytes;
            }
        };
        return request;
    }

    private static MockHttpServletRequest chunked() {
        var request = new MockHttpServletRequest("POST", "/xapi/statements");
        request.addHeader("Transfer-Encoding", "chunked");
        return request;
    }
}
