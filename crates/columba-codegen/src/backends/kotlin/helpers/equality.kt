private object PigeonUtils {
  fun deepEquals(a: Any?, b: Any?): Boolean {
    if (a === b) {
      return true
    }
    return when (a) {
      null -> false
      is Double -> b is Double && doubleEquals(a, b)
      is Float -> b is Float && doubleEquals(a.toDouble(), b.toDouble())
      is List<*> -> b is List<*> && a.size == b.size && a.indices.all { deepEquals(a[it], b[it]) }
      is Set<*> -> b is Set<*> && a.size == b.size && a.all { one -> one in b || b.any { deepEquals(one, it) } }
      is Map<*, *> -> b is Map<*, *> && mapEquals(a, b)
      is Array<*> -> b is Array<*> && a.size == b.size && a.indices.all { deepEquals(a[it], b[it]) }
      is ByteArray -> b is ByteArray && a.contentEquals(b)
      is ShortArray -> b is ShortArray && a.contentEquals(b)
      is IntArray -> b is IntArray && a.contentEquals(b)
      is LongArray -> b is LongArray && a.contentEquals(b)
      is FloatArray -> b is FloatArray && a.size == b.size && a.indices.all { deepEquals(a[it], b[it]) }
      is DoubleArray -> b is DoubleArray && a.size == b.size && a.indices.all { doubleEquals(a[it], b[it]) }
      else -> a == b
    }
  }

  fun deepHash(value: Any?): Int =
    when (value) {
      null -> 0
      is Double -> doubleHash(value)
      is Float -> if (value == 0.0f) 0 else value.hashCode()
      is List<*> -> value.fold(1) { hash, element -> 31 * hash + deepHash(element) }
      is Set<*> -> value.sumOf { deepHash(it) }
      is Map<*, *> -> value.entries.sumOf { (deepHash(it.key) * 31) xor deepHash(it.value) }
      is Array<*> -> value.fold(1) { hash, element -> 31 * hash + deepHash(element) }
      is ByteArray -> value.contentHashCode()
      is ShortArray -> value.contentHashCode()
      is IntArray -> value.contentHashCode()
      is LongArray -> value.contentHashCode()
      is FloatArray -> value.fold(1) { hash, element -> 31 * hash + deepHash(element) }
      is DoubleArray -> value.fold(1) { hash, element -> 31 * hash + doubleHash(element) }
      else -> value.hashCode()
    }

  /** Not-a-number equals itself, and the two zeros each other. */
  private fun doubleEquals(a: Double, b: Double): Boolean = a == b || (a.isNaN() && b.isNaN())

  private fun doubleHash(value: Double): Int = if (value == 0.0) 0 else value.hashCode()

  private fun mapEquals(a: Map<*, *>, b: Map<*, *>): Boolean =
    a.size == b.size && a.all { (key, value) -> hasEntry(b, key, value) }

  private fun hasEntry(map: Map<*, *>, key: Any?, value: Any?): Boolean {
    if (key is String || key is Long) {
      return map.containsKey(key) && deepEquals(value, map[key])
    }
    val found = map.entries.firstOrNull { deepEquals(key, it.key) }
    return found != null && deepEquals(value, found.value)
  }
}
