package kz.qashyq.courses.web;

import java.util.List;
import kz.qashyq.courses.CourseId;
import kz.qashyq.courses.ItemTerms;
import kz.qashyq.courses.SectionId;
import kz.qashyq.courses.access.CourseAccess;
import kz.qashyq.courses.course.Course;
import kz.qashyq.courses.course.Section;
import kz.qashyq.courses.item.Item;
import kz.qashyq.courses.item.ItemDesk;
import kz.qashyq.courses.item.Outline;
import kz.qashyq.courses.item.OutlineRepository;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Permit;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.Redirect;
import kz.qashyq.platform.web.Refusal;
import kz.qashyq.platform.web.View;
import kz.qashyq.resources.ResourceId;
import kz.qashyq.resources.Resources;
import kz.qashyq.testing.TestId;
import kz.qashyq.testing.Tests;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Places the discipline's materials and tests in a section. */
@Controller
class PlacingController {
    private final CourseAccess access;
    private final ItemDesk desk;
    private final OutlineRepository outlines;
    private final CourseNames names;
    private final Resources resources;
    private final Tests tests;

    PlacingController(
            CourseAccess access,
            ItemDesk desk,
            OutlineRepository outlines,
            CourseNames names,
            Resources resources,
            Tests tests) {
        this.access = access;
        this.desk = desk;
        this.outlines = outlines;
        this.names = names;
        this.resources = resources;
        this.tests = tests;
    }

    @GetMapping("/courses/{course}/sections/{section}/items/new")
    @Permit({Role.TEACHER, Role.METHODIST})
    View choose(@PathVariable CourseId course, @PathVariable SectionId section, Me me) {
        var found = access.authored(course, me);
        var outline = outlines.of(course);
        var used = outline.items().map(Item::thing).toList();
        return new PlacingPage(
                names.forAuthor(found),
                sectionOf(outline, section),
                resources.ofDiscipline(found.discipline()),
                tests.ofDiscipline(found.discipline()),
                used);
    }

    @PostMapping("/courses/{course}/sections/{section}/items")
    @Permit({Role.TEACHER, Role.METHODIST})
    View place(
            @PathVariable CourseId course,
            @PathVariable SectionId section,
            @RequestParam(required = false) @Nullable List<ResourceId> resource,
            @RequestParam(required = false) @Nullable List<TestId> test,
            Me me) {
        var found = access.authored(course, me);
        var materials = resource == null ? List.<ResourceId>of() : resource;
        var quizzes = test == null ? List.<TestId>of() : test;
        if (materials.isEmpty() && quizzes.isEmpty()) throw Refusal.invalid("courses.nothingChosen");
        mustBeOfTheDiscipline(found, materials, quizzes);
        for (var id : materials) desk.place(found, section, new Item.Thing.Material(id), ItemTerms.plain(), me.id());
        for (var id : quizzes) desk.place(found, section, new Item.Thing.Quiz(id), ItemTerms.plain(), me.id());
        return Redirect.to(found.path() + "#section-" + section)
                .saying("courses.placed", materials.size() + quizzes.size());
    }

    private void mustBeOfTheDiscipline(Course course, List<ResourceId> materials, List<TestId> quizzes) {
        var own = resources.cards(materials).values().stream()
                .filter(card -> card.discipline().equals(course.discipline()))
                .count();
        var ownTests = tests.cards(quizzes).values().stream()
                .filter(card -> card.discipline().equals(course.discipline()))
                .count();
        if (own != materials.size() || ownTests != quizzes.size()) throw Refusal.notFound();
    }

    private static Section sectionOf(Outline outline, SectionId id) {
        return outline.parts().stream()
                .map(Outline.Part::section)
                .filter(section -> section.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }
}
