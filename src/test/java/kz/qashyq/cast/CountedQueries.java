package kz.qashyq.cast;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts the statements that reach the database, for tests that hold a page to a number of them. */
public final class CountedQueries implements BeanPostProcessor {
    /** Twelve, one of which reads the session: visitors in tests have none. */
    public static final int MOST_OF_A_PAGE = 12 - 1;

    private static final ThreadLocal<AtomicInteger> COUNT = ThreadLocal.withInitial(AtomicInteger::new);

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof DataSource dataSource) || !name.equals("dataSource")) return bean;
        return ProxyDataSourceBuilder.create(dataSource)
                .beforeQuery((execution, queries) -> COUNT.get().addAndGet(queries.size()))
                .build();
    }

    /** Of this thread, since it was last asked. */
    public static int sinceLastAsked() {
        return COUNT.get().getAndSet(0);
    }
}
