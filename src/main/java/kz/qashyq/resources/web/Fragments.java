package kz.qashyq.resources.web;

import java.util.Map;
import kz.qashyq.platform.files.Files;
import kz.qashyq.platform.web.View;
import kz.qashyq.resources.Reading;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.version.Version;
import kz.qashyq.resources.version.VersionRepository;
import org.springframework.stereotype.Component;

/** Makes the part of a page that shows a resource. */
@Component
public class Fragments {
    private final VersionRepository versions;
    private final Files files;

    Fragments(VersionRepository versions, Files files) {
        this.versions = versions;
        this.files = files;
    }

    public View ofPublished(ResourceId id, Reading reading) {
        return versions.live(id)
                .map(version -> of(id, version, reading))
                .orElseGet(() -> new ResourceFragment(id, null, Map.of(), reading));
    }

    View of(ResourceId id, Version version, Reading reading) {
        return new ResourceFragment(id, version, files.find(version.content().files()), reading);
    }
}
