package kz.qashyq.footprint.web.reading;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.View;

/** @param credential as it was pasted */
public record BadgePage(LearnerHead head, String credential, FormErrors errors) implements View {
    @Override
    public int status() {
        return errors.any() ? 422 : 200;
    }
}
