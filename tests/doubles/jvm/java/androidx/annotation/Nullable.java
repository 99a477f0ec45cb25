package androidx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** The value may be null. */
@Documented
@Retention(RetentionPolicy.CLASS)
public @interface Nullable {}
