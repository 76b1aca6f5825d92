package kz.qashyq.platform.web;

/**
 * What a controller answers: a record, rendered by the template of the same name beside it. The template gets it as
 * {@code view}, and {@link Ui} as {@code ui}.
 */
public interface View {
    /** The HTTP status; a form that was refused answers 422. */
    default int status() {
        return 200;
    }
}
