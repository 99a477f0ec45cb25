package androidx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Not to be removed by shrinkers. */
@Documented
@Retention(RetentionPolicy.CLASS)
public @interface Keep {}
