package kz.qashyq.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a route at all. Every route states one of {@code @Permit}, {@link PermitSignedIn} or {@link PermitAnyone};
 * a route without fails the build. The object itself is checked in the module: a teacher, but of this course?
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Permit {
    Role[] value();
}
