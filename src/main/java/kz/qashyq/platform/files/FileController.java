package kz.qashyq.platform.files;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qashyq.platform.files.store.BlobStore;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** Hands out files, asking at every read. Who may not read one is not told that it exists. */
@Controller
class FileController {
    private static final int BUFFER = 64 * 1024;

    private final Files files;
    private final BlobStore blobs;
    private final Map<String, FileGuard> guards;

    FileController(Files files, BlobStore blobs, List<FileGuard> guards) {
        this.files = files;
        this.blobs = blobs;
        this.guards = guards.stream().collect(Collectors.toMap(FileGuard::module, Function.identity()));
    }

    @RequestMapping(
            path = "/files/{id}",
            method = {RequestMethod.GET, RequestMethod.HEAD})
    @PermitSignedIn
    void show(
            @PathVariable FileId id,
            Me me,
            @RequestHeader HttpHeaders asked,
            HttpMethod method,
            HttpServletResponse response)
            throws IOException {
        var file = files.find(id).filter(it -> mayRead(me, it)).orElseThrow(Refusal::notFound);
        var tag = '"' + file.sha256() + '"';
        describe(file, tag, response);
        if (isKnown(asked, tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        var range = range(asked, tag, file.size());
        if (range.kind() != ByteRange.Kind.WHOLE)
            response.setHeader(HttpHeaders.CONTENT_RANGE, range.contentRange(file.size()));
        if (range.kind() == ByteRange.Kind.UNSATISFIABLE) {
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
            return;
        }
        if (range.kind() == ByteRange.Kind.PART) response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
        response.setContentLengthLong(range.length());
        if (method != HttpMethod.HEAD) send(file, range, response);
    }

    private boolean mayRead(Me me, StoredFile file) {
        var owner = file.owner();
        if (owner == null) return file.uploader().equals(me.id());
        var guard = guards.get(owner.module());
        return guard != null && guard.mayRead(me.id(), me.roles(), file);
    }

    /** A browser may keep its copy but must ask each time, so that a right withdrawn is withdrawn at once. */
    private static void describe(StoredFile file, String tag, HttpServletResponse response) {
        response.setContentType(Disposition.type(file));
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Disposition.header(file));
        response.setHeader("Content-Security-Policy", Disposition.contentPolicy(file));
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-cache");
        response.setHeader(HttpHeaders.ACCEPT_RANGES, "bytes");
        response.setHeader(HttpHeaders.ETAG, tag);
    }

    private static boolean isKnown(HttpHeaders asked, String tag) {
        return asked.getIfNoneMatch().stream()
                .anyMatch(it -> it.equals("*") || it.equals(tag) || it.equals("W/" + tag));
    }

    /** A part only if the rest, which the asker has, is of the same content. */
    private static ByteRange range(HttpHeaders asked, String tag, long size) {
        @Nullable String condition = asked.getFirst(HttpHeaders.IF_RANGE);
        if (condition != null && !condition.equals(tag)) return ByteRange.whole(size);
        return ByteRange.of(asked.getFirst(HttpHeaders.RANGE), size);
    }

    private void send(StoredFile file, ByteRange range, HttpServletResponse response) throws IOException {
        try (var content = blobs.open(file.sha256(), range.from())) {
            copy(content, range.length(), response);
        }
    }

    private static void copy(InputStream content, long length, HttpServletResponse response) throws IOException {
        var buffer = new byte[BUFFER];
        for (long left = length; left > 0; ) {
            var read = content.read(buffer, 0, (int) Math.min(buffer.length, left));
            if (read < 0) throw new IOException("a blob is shorter than its row says");
            left -= read;
            try {
                response.getOutputStream().write(buffer, 0, read);
            } catch (IOException readerWentAway) {
                return;
            }
        }
    }
}
