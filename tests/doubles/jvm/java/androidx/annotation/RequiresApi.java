package androidx.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Needs at least that version of Android. */
@Documented
@Retention(RetentionPolicy.CLASS)
public @interface RequiresApi {
  /** The version. */
  int value() default 1;

  /** The version, under its other name. */
  int api() default 1;
}
