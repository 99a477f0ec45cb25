package conformance.natives

import java.lang.ref.WeakReference

/** Counts objects that were made and not collected yet. */
object Alive {
  private val references = mutableListOf<WeakReference<Any>>()

  fun add(instance: Any) {
    references += WeakReference(instance)
  }

  fun count(): Long {
    references.removeAll { it.get() == null }
    return references.size.toLong()
  }
}

/** What is behind the Dart class `Needle`. */
class Hand(val angle: Double) {
  init {
    Alive.add(this)
  }
}
