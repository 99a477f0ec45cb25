package androidx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** To be called on the platform thread alone. */
@Documented
@Retention(RetentionPolicy.CLASS)
public @interface UiThread {}
