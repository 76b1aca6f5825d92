package kz.qashyq.courses.web;

import kz.qashyq.platform.web.Renderer;
import kz.qashyq.platform.web.View;
import kz.qashyq.resources.ResourceKind;

/** A material of the discipline, read inside the course. */
public record MaterialPage(ItemHead head, ResourceKind kind, View fragment, Renderer renderer) implements View {
    public gg.jte.Content fragment(kz.qashyq.platform.web.Ui ui) {
        return renderer.content(fragment, ui);
    }

    /** Only what tells by itself how far a reader has come needs no button. */
    public boolean isMarkedByHand() {
        return !head.isAuthor() && !head.standing().isComplete();
    }
}
