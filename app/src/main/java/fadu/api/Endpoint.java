package fadu.api;

import fadu.access.Scope;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a route is for and which scopes open it; the OpenAPI document is made from these. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@interface Endpoint {
    /** In Chinese. */
    String zh();

    /** In English. */
    String en();

    /** One of them opens it; with none any token does. */
    Scope[] scopes() default {};

    /** Whether it can be asked without a token. */
    boolean open() default false;

    /** Further parameters of the query, besides those that the method names. */
    String[] query() default {};
}
