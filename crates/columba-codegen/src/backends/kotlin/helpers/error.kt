/**
 * An error with a code, a message and details: what an implementation throws for Dart, and what a call of Dart throws.
 *
 * @property code what kind of error
 * @property message what went wrong
 * @property details whatever else there is to say: a value that the codec knows
 */
class FlutterError(
  val code: String,
  override val message: String? = null,
  val details: Any? = null
) : RuntimeException()
