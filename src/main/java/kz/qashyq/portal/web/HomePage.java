package kz.qashyq.portal.web;

import gg.jte.Content;
import java.util.List;
import kz.qashyq.platform.web.Renderer;
import kz.qashyq.platform.web.Ui;
import kz.qashyq.platform.web.View;

/** @param blocks what the modules show this person, in order */
public record HomePage(String name, List<View> blocks, Renderer renderer) implements View {
    public Content content(View block, Ui ui) {
        return renderer.content(block, ui);
    }
}
