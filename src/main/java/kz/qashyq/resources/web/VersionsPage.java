package kz.qashyq.resources.web;

import java.util.List;
import java.util.Map;
import kz.qashyq.people.Person;
import kz.qashyq.platform.security.PersonId;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Discipline;
import kz.qashyq.resources.version.Resource;
import kz.qashyq.resources.version.Version;

/** @param versions newest first */
public record VersionsPage(
        Resource resource,
        Discipline discipline,
        List<Version> versions,
        Map<PersonId, Person> authors,
        ReadingPage.Rights rights)
        implements View {
    public String author(Version version) {
        var person = authors.get(version.author());
        return person == null ? "" : person.listName();
    }

    public boolean isLive(Version version) {
        return version.isPublished()
                && versions.stream().filter(Version::isPublished).findFirst().orElseThrow() == version;
    }

    public boolean mayRestore(Version version) {
        return rights.write() && version.isPublished() && versions.getFirst() != version;
    }
}
