package kz.qashyq.platform.audit.web;

import kz.qashyq.platform.audit.AuditChain;
import kz.qashyq.platform.web.View;

public record AuditVerificationPage(AuditChain.Finding finding) implements View {}
