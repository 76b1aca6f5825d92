package kz.qashyq.footprint.outside;

import java.util.Set;
import kz.qashyq.footprint.reading.TraceAccess;
import kz.qashyq.platform.files.FileGuard;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import org.springframework.stereotype.Component;

/** Documents of certificates: for their learner and for those who may read the learner's trace. */
@Component
class CertificateFiles implements FileGuard {
    private final CertificateRepository rows;
    private final TraceAccess access;

    CertificateFiles(CertificateRepository rows, TraceAccess access) {
        this.rows = rows;
        this.access = access;
    }

    @Override
    public String module() {
        return Certificates.MODULE;
    }

    @Override
    public boolean mayRead(PersonId person, Set<Role> roles, StoredFile file) {
        var owner = file.owner();
        if (owner == null) return false;
        return rows.find(new CertificateId(owner.id()))
                .filter(it -> access.mayReadOf(it.person(), person, roles))
                .isPresent();
    }
}
