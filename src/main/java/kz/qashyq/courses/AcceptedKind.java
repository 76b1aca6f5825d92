package kz.qashyq.courses;

import java.util.Set;
import kz.qashyq.platform.i18n.Message;

/** ASY-03, HE-345 ¶31.2: kinds of file in which work is handed in; what a file is, its content says, not its name. */
public enum AcceptedKind {
    DOCX(
            ".docx,.doc,.odt",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "application/msword",
            "application/vnd.oasis.opendocument.text"),
    XLSX(
            ".xlsx,.xls,.ods",
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "application/vnd.ms-excel",
            "application/vnd.oasis.opendocument.spreadsheet"),
    PPTX(
            ".pptx,.ppt,.odp",
            "application/vnd.openxmlformats-officedocument.presentationml.presentation",
            "application/vnd.ms-powerpoint",
            "application/vnd.oasis.opendocument.presentation"),
    PDF(".pdf", "application/pdf"),
    JPG(".jpg,.jpeg", "image/jpeg"),
    PNG(".png", "image/png"),
    HEIC(".heic,.heif", "image/heic", "image/heif"),
    TXT(".txt", "text/plain"),
    ZIP(".zip", "application/zip");

    private final String extensions;
    private final Set<String> types;

    AcceptedKind(String extensions, String... types) {
        this.extensions = extensions;
        this.types = Set.of(types);
    }

    /** For the file chooser. */
    public String extensions() {
        return extensions;
    }

    public boolean covers(String type) {
        return types.contains(type);
    }

    public Message title() {
        return Message.of("courses.kind." + name());
    }
}
