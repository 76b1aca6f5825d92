package kz.qashyq.people.web.registry;

import java.util.Optional;
import kz.qashyq.people.registry.Registry;
import kz.qashyq.platform.hooks.HomeBlock;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.security.Role;
import kz.qashyq.platform.web.View;
import org.springframework.stereotype.Component;

/** What waits for whoever keeps the persons. */
@Component
class RegistryHomeBlock implements HomeBlock {
    private final Registry registry;

    RegistryHomeBlock(Registry registry) {
        this.registry = registry;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<View> blockFor(Me me) {
        if (!me.isAnyOf(Role.ADMINISTRATOR, Role.REGISTRAR)) return Optional.empty();
        return Optional.of(new RegistryHomeFragment(registry.waitingFor(me.id())));
    }
}
