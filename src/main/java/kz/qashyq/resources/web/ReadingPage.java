package kz.qashyq.resources.web;

import gg.jte.Content;
import java.util.List;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.web.Crumb;
import kz.qashyq.platform.web.Renderer;
import kz.qashyq.platform.web.Ui;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.resources.version.Resource;
import kz.qashyq.resources.version.ResourceAccess;
import kz.qashyq.resources.version.Version;

/** @param developer the name of who made it */
public record ReadingPage(
        Resource resource,
        Version version,
        Discipline discipline,
        String developer,
        Rights rights,
        View fragment,
        Renderer renderer)
        implements View {

    /** What this reader may do besides reading. */
    public record Rights(boolean prepare, boolean write, boolean publish, boolean delete) {
        static Rights of(ResourceAccess access, Me me, Resource resource) {
            var publish = access.mayPublishFor(me, resource.discipline());
            return new Rights(
                    publish || access.mayPrepareFor(me, resource.discipline()),
                    publish || access.mayWrite(me, resource),
                    publish,
                    access.mayDelete(me, resource));
        }
    }

    public List<Crumb> crumbs() {
        if (!rights.prepare()) return List.of();
        return List.of(
                Crumb.of("/resources", "resources.title"),
                Crumb.of("/resources/of/" + discipline.id(), discipline.title()));
    }

    public Content content(Ui ui) {
        return renderer.content(fragment, ui);
    }
}
