package kz.qashyq.cast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole application on the build's own PostgreSQL. All web tests share one context, because each further one would
 * cost as much as all its tests; so no mock beans and no properties of one's own. Rows are kept apart by being made anew
 * through {@link Cast}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(properties = {"qashyq.demo=false", "qashyq.profile=HE-345"})
@ContextConfiguration(initializers = TestDatabase.class)
@Import(TestBeans.class)
public @interface WebTest {}
