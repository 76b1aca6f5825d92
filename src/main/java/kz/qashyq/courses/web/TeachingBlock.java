package kz.qashyq.courses.web;

import java.util.Optional;
import java.util.stream.Collectors;
import kz.qashyq.courses.access.TeachingRepository;
import kz.qashyq.learners.Group;
import kz.qashyq.learners.Learners;
import kz.qashyq.platform.hooks.HomeBlock;
import kz.qashyq.platform.i18n.Localized;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import kz.qashyq.programs.Programs;
import org.springframework.stereotype.Component;

/** A teacher's home: works that wait to be marked, topics that still have no content. */
@Component
class TeachingBlock implements HomeBlock {
    private final TeachingRepository teaching;
    private final Learners learners;
    private final Programs programs;

    TeachingBlock(TeachingRepository teaching, Learners learners, Programs programs) {
        this.teaching = teaching;
        this.learners = learners;
        this.programs = programs;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<View> blockFor(Me me) {
        if (!me.is(Role.TEACHER)) return Optional.empty();
        var loads = teaching.of(me.id());
        if (loads.isEmpty()) return Optional.empty();
        var disciplines = programs.disciplines(
                loads.stream().map(load -> load.discipline()).distinct().toList());
        var groups = learners.groups().stream().collect(Collectors.toMap(Group::id, Group::name));
        return Optional.of(new TeachingFragment(loads.stream()
                .map(load -> {
                    var discipline = disciplines.get(load.discipline());
                    return new TeachingFragment.Row(
                            load,
                            discipline == null ? Localized.empty() : discipline.title(),
                            groups.getOrDefault(load.group(), ""));
                })
                .toList()));
    }
}
