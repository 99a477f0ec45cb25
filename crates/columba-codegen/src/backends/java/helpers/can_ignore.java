/** Its result may be left alone. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
@interface CanIgnoreReturnValue {}
