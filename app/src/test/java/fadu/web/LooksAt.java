package fadu.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The pages that a test looks at, by the patterns of their addresses. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@interface LooksAt {
    String[] value();
}
