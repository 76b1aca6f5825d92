package kz.qashyq.resources.version;

import java.util.Objects;
import java.util.Set;
import kz.qashyq.platform.files.FileGuard;
import kz.qashyq.platform.files.FileOwner;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.security.Role;
import kz.qashyq.resources.ResourceId;
import org.springframework.stereotype.Component;

/** The files of resources are read by whoever may read the resource. */
@Component
public class ResourceFiles implements FileGuard {
    private static final String MODULE = "resources";

    private final ResourceRepository resources;
    private final ResourceAccess access;

    ResourceFiles(ResourceRepository resources, ResourceAccess access) {
        this.resources = resources;
        this.access = access;
    }

    public static FileOwner ownedBy(ResourceId resource) {
        return FileOwner.of(MODULE, resource);
    }

    @Override
    public String module() {
        return MODULE;
    }

    @Override
    public boolean mayRead(PersonId person, Set<Role> roles, StoredFile file) {
        var owner = new ResourceId(Objects.requireNonNull(file.owner()).id());
        return resources
                .find(owner)
                .filter(resource -> access.mayReadFile(person, roles, resource, file.id()))
                .isPresent();
    }
}
