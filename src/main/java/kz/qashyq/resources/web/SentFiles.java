package kz.qashyq.resources.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import kz.qashyq.platform.files.FileId;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.resources.ResourceDesk;
import kz.qashyq.resources.ResourceId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.util.WebUtils;

/** Finds the file of a form's field: newly uploaded, sent with the form itself, or kept from before. */
@Component
class SentFiles {
    private final Files files;

    SentFiles(Files files) {
        this.files = files;
    }

    /**
     * The field {@code name} has three shapes: the upload's id in {@code nameUpload}, the file as a part {@code name}, and
     * the id of the file it had in {@code nameKept}.
     */
    @Nullable
    StoredFile of(String name, HttpServletRequest request, Me me, ResourceId resource, FormErrors errors) {
        try {
            var received =
                    files.received(me.id(), ids(request.getParameterValues(name + "Upload")), parts(name, request));
            if (!received.isEmpty()) return received.getLast();
        } catch (Refusal lost) {
            errors.add(name, "platform.files.notThere");
        } catch (IllegalArgumentException notAnId) {
            errors.add(name, "platform.files.notThere");
        }
        var isDropped = request.getParameter(name + "Remove") != null;
        var kept = isDropped ? List.<FileId>of() : kept(request.getParameter(name + "Kept"));
        return files.find(kept).values().stream()
                .filter(file -> mayKeep(file, me, resource))
                .findFirst()
                .orElse(null);
    }

    private static boolean mayKeep(StoredFile file, Me me, ResourceId resource) {
        var owner = file.owner();
        return owner == null ? file.uploader().equals(me.id()) : owner.equals(ResourceDesk.filesOf(resource));
    }

    private static List<FileId> ids(String @Nullable [] values) {
        if (values == null) return List.of();
        return Arrays.stream(values).filter(id -> !id.isBlank()).map(FileId::of).toList();
    }

    private static List<FileId> kept(@Nullable String value) {
        try {
            return value == null || value.isBlank() ? List.of() : List.of(FileId.of(value));
        } catch (IllegalArgumentException notAnId) {
            return List.of();
        }
    }

    private static List<MultipartFile> parts(String name, HttpServletRequest request) {
        var multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        return multipart == null ? List.of() : multipart.getFiles(name);
    }
}
