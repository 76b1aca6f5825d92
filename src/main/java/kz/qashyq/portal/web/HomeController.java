package kz.qashyq.portal.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import kz.qashyq.platform.hooks.HomeBlock;
import kz.qashyq.platform.hooks.NavigationEntry;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.PermitSignedIn;
import kz.qashyq.platform.web.Renderer;
import kz.qashyq.platform.web.View;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** LMS-03: everything a person may use is one click from here. */
@Controller
class HomeController {
    private final List<HomeBlock> blocks;
    private final Renderer renderer;

    HomeController(List<HomeBlock> blocks, Renderer renderer) {
        this.blocks = blocks.stream()
                .sorted(Comparator.comparingInt(HomeBlock::order))
                .toList();
        this.renderer = renderer;
    }

    @GetMapping("/")
    @PermitSignedIn
    View show(Me me) {
        var views = blocks.stream()
                .map(block -> block.blockFor(me))
                .flatMap(Optional::stream)
                .toList();
        return new HomePage(me.name(), views, renderer);
    }

    @Bean
    static NavigationEntry homeEntry() {
        return NavigationEntry.of(0, "platform.home", "home", "/");
    }
}
