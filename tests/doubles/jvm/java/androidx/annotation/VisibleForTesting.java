package androidx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Visible for the sake of tests. */
@Documented
@Retention(RetentionPolicy.CLASS)
public @interface VisibleForTesting {}
