package kz.qashyq.platform.hooks;

import java.util.Optional;
import kz.qashyq.platform.security.Me;
import kz.qashyq.platform.web.View;

/** What a module shows on a person's home page: a fragment rendered by its own template. Offered as a bean. */
public interface HomeBlock {
    /** Lower comes first. What is due stands at 10, what waits for a decision at 20, overviews at 50. */
    int order();

    /** Empty when there is nothing for this person here. At most two queries. */
    Optional<View> blockFor(Me me);
}
