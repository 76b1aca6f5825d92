package kz.qashyq.requirements;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The requirements a test proves: {@code @Proves("PLN-05")} or {@code @Proves({"ASM-08", "ASM-09"})}.
 * On a type it speaks for all of the type's tests. A journey in {@code e2e/} says the same with a tag, {@code @PLN-05}.
 */
@Documented
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Proves {
    String[] value();
}
