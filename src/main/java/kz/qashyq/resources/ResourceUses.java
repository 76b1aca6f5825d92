package kz.qashyq.resources;

import java.util.List;

/** Hook: a module that builds something from resources says where it uses one. Offered as a bean. */
public interface ResourceUses {
    List<ResourceUse> of(ResourceId resource);
}
