package kz.qashyq.resources.version;

import java.util.List;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.files.StoredFile;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.ResourceUse;
import kz.qashyq.resources.ResourceUses;
import org.springframework.stereotype.Component;

/** Takes a resource away that nothing uses. */
@Component
public class Deletion {
    private final ResourceRepository resources;
    private final VersionRepository versions;
    private final Files files;
    private final List<ResourceUses> users;

    Deletion(ResourceRepository resources, VersionRepository versions, Files files, List<ResourceUses> users) {
        this.resources = resources;
        this.versions = versions;
        this.files = files;
        this.users = users;
    }

    public List<ResourceUse> uses(ResourceId id) {
        return users.stream().flatMap(user -> user.of(id).stream()).toList();
    }

    /**
     * Locked first: whoever places the resource meanwhile waits, and then finds that it is gone.
     *
     * @return the newest version, for the log
     */
    public Version delete(ResourceId id) {
        if (resources.lock(id).isEmpty()) throw Refusal.notFound();
        if (!uses(id).isEmpty()) throw Refusal.conflict("resources.delete.used");
        var newest = versions.of(id).getFirst();
        files.ownedBy(ResourceFiles.ownedBy(id)).stream().map(StoredFile::id).forEach(files::remove);
        versions.delete(id);
        resources.delete(id);
        return newest;
    }
}
