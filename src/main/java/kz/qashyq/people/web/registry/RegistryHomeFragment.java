package kz.qashyq.people.web.registry;

import kz.qashyq.people.registry.Registry;
import kz.qashyq.platform.web.View;

public record RegistryHomeFragment(Registry.Waiting waiting) implements View {}
