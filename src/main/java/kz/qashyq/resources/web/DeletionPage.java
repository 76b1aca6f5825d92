package kz.qashyq.resources.web;

import java.util.List;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.resources.ResourceUse;
import kz.qashyq.resources.version.Resource;
import kz.qashyq.resources.version.Version;

/**
 * @param versions newest first
 * @param uses where it stands; empty when it may go
 * @param refused somebody asked for it, and it cannot be done
 */
public record DeletionPage(
        Resource resource, Discipline discipline, List<Version> versions, List<ResourceUse> uses, boolean refused)
        implements View {
    public Localized title() {
        return versions.getFirst().title();
    }

    public String path() {
        return "/resources/" + resource.id();
    }

    @Override
    public int status() {
        return refused ? 409 : 200;
    }
}
