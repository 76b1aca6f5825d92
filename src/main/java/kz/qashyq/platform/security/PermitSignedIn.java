package kz.qashyq.platform.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A route for whoever is signed in; what they see there is decided by the object. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface PermitSignedIn {
    /** True for the pages to which a {@link Me#detour} leads, and for signing out. */
    boolean duringDetour() default false;
}
