package kz.qashyq.platform.files.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.FileSettings;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;

/** tus 1.0 (https://tus.io/protocols/resumable-upload): core, creation, expiration, checksum, termination. */
@Controller
class UploadController {
    private static final String VERSION = "1.0.0";

    private final Uploads uploads;
    private final FileSettings settings;

    UploadController(Uploads uploads, FileSettings settings) {
        this.uploads = uploads;
        this.settings = settings;
    }

    @RequestMapping(path = "/files/uploads", method = RequestMethod.OPTIONS)
    @PermitSignedIn
    void options(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        response.setHeader("Tus-Resumable", VERSION);
        response.setHeader("Tus-Version", VERSION);
        response.setHeader("Tus-Extension", "creation,expiration,checksum,termination");
        response.setHeader("Tus-Checksum-Algorithm", Checksum.ALGORITHMS);
        response.setHeader(
                "Tus-Max-Size", Long.toString(settings.largestUpload().toBytes()));
    }

    @PostMapping("/files/uploads")
    @PermitSignedIn
    void create(
            @RequestHeader(name = "Upload-Length", required = false) @Nullable String length,
            @RequestHeader(name = "Upload-Metadata", defaultValue = "") String metadata,
            Me me,
            HttpServletRequest request,
            HttpServletResponse response) {
        expectVersion(request, response);
        var progress = uploads.begin(me.id(), metadata(metadata).getOrDefault("filename", ""), number(length));
        response.setStatus(HttpServletResponse.SC_CREATED);
        response.setHeader("Location", "/files/uploads/" + progress.id());
        tell(progress, response);
    }

    @RequestMapping(path = "/files/uploads/{id}", method = RequestMethod.HEAD)
    @PermitSignedIn
    void show(@PathVariable FileId id, Me me, HttpServletRequest request, HttpServletResponse response) {
        expectVersion(request, response);
        var progress = uploads.look(me.id(), id);
        response.setHeader("Upload-Length", Long.toString(progress.size()));
        response.setHeader("Cache-Control", "no-store");
        tell(progress, response);
    }

    @PatchMapping("/files/uploads/{id}")
    @PermitSignedIn
    void update(
            @PathVariable FileId id,
            @RequestHeader(name = "Upload-Offset", required = false) @Nullable String offset,
            @RequestHeader(name = "Upload-Checksum", required = false) @Nullable String checksum,
            Me me,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        expectVersion(request, response);
        if (!"application/offset+octet-stream".equals(request.getContentType()))
            throw Refusal.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "platform.error.unsupportedType");
        var progress = uploads.append(me.id(), id, number(offset), request.getInputStream(), Checksum.of(checksum));
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        tell(progress, response);
    }

    @DeleteMapping("/files/uploads/{id}")
    @PermitSignedIn
    void delete(@PathVariable FileId id, Me me, HttpServletRequest request, HttpServletResponse response) {
        expectVersion(request, response);
        uploads.remove(me.id(), id);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }

    /** 460 is tus's own status, unknown to the standard's list. */
    @ExceptionHandler
    void damaged(ChecksumMismatch e, HttpServletResponse response) {
        response.setStatus(460);
    }

    private static void tell(Uploads.Progress progress, HttpServletResponse response) {
        response.setHeader("Upload-Offset", Long.toString(progress.received()));
        var expires = progress.expires();
        if (expires != null)
            response.setHeader(
                    "Upload-Expires", DateTimeFormatter.RFC_1123_DATE_TIME.format(expires.atOffset(ZoneOffset.UTC)));
    }

    private static void expectVersion(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Tus-Resumable", VERSION);
        if (VERSION.equals(request.getHeader("Tus-Resumable"))) return;
        response.setHeader("Tus-Version", VERSION);
        throw Refusal.of(HttpStatus.PRECONDITION_FAILED, "platform.error.badRequest");
    }

    private static long number(@Nullable String header) {
        try {
            var number = Long.parseLong(header == null ? "" : header);
            if (number >= 0) return number;
        } catch (NumberFormatException notANumber) {
            // refused below
        }
        throw Refusal.of(HttpStatus.BAD_REQUEST, "platform.error.badRequest");
    }

    /** {@code filename 0J7SmWUucGRm,filetype …}: names with their values in base64. */
    private static Map<String, String> metadata(String header) {
        var values = new HashMap<String, String>();
        for (var pair : header.split(",", -1)) {
            var parts = pair.strip().split(" ", 2);
            if (parts.length < 2) continue;
            try {
                var value = Base64.getDecoder().decode(parts[1].strip());
                values.put(parts[0], new String(value, StandardCharsets.UTF_8));
            } catch (IllegalArgumentException notBase64) {
                throw Refusal.of(HttpStatus.BAD_REQUEST, "platform.error.badRequest");
            }
        }
        return values;
    }
}
