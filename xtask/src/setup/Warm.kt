// Compiled once per machine, so that Java keeps the compiler's classes.
package warm

sealed class Shape(val name: String)

data class Square(val side: Double, val tags: Map<String, List<Long?>> = mapOf()) : Shape("square")

enum class Colour(val raw: Int) {
  RED(0),
  BLUE(1);

  companion object {
    fun ofRaw(raw: Int): Colour? = values().firstOrNull { it.raw == raw }
  }
}

interface Painter {
  suspend fun paint(shape: Shape, colour: Colour?): Result<String>
}

class Printing(private val prefix: String = "") : Painter {
  override suspend fun paint(shape: Shape, colour: Colour?): Result<String> = runCatching {
    when (shape) {
      is Square -> "$prefix${shape.name} of ${shape.side * shape.side} ${colour?.name ?: "plain"}"
    }
  }
}

fun <T : Any> describe(values: List<T>, show: (T) -> String = { it.toString() }): String =
    try {
      values.joinToString { show(it) }
    } catch (error: IllegalStateException) {
      error.message ?: "?"
    }

fun main() {
  println(describe(Colour.values().toList()) { colour -> "${colour.raw}" })
}
