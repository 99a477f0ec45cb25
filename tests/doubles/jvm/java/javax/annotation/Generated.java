package javax.annotation;

import static java.lang.annotation.ElementType.CONSTRUCTOR;
import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.ElementType.METHOD;
import static java.lang.annotation.ElementType.PACKAGE;
import static java.lang.annotation.ElementType.TYPE;

import java.lang.annotation.Documented;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says what wrote a file. Java 11 has it no more, Android has it. */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({PACKAGE, TYPE, METHOD, CONSTRUCTOR, FIELD})
public @interface Generated {
  /** The generator. */
  String[] value();
}
