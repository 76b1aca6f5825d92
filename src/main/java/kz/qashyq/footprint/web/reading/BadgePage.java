package kz.qashyq.footprint.web.reading;

import kz.qashyq.platform.web.FormErrors;
import kz.qashyq.platform.web.FormView;

/** @param credential as it was pasted */
public record BadgePage(LearnerHead head, String credential, FormErrors errors) implements FormView {}
