/**
 * Knows the objects that Dart and this side share, by identifiers.
 *
 * It holds an object strongly while Dart may use it. What this side alone uses it holds weakly; when such an object is
 * collected, [PigeonFinalizationListener.onFinalize] hears of it.
 *
 * All methods are to be called on the platform thread.
 */
@Suppress("UNCHECKED_CAST", "MemberVisibilityCanBePrivate")
class PigeonInstanceManager(private val finalizationListener: PigeonFinalizationListener) {
  /** Hears of objects that are collected. */
  interface PigeonFinalizationListener {
    /** The object with this identifier is collected. */
    fun onFinalize(identifier: Long)
  }

  /** A weak reference that equals another one to the same object. */
  open class IdentityWeakReference<T : Any>(instance: T, queue: ReferenceQueue<T>? = null) :
    WeakReference<T>(instance, queue) {
    private val savedHashCode = System.identityHashCode(instance)

    override fun equals(other: Any?): Boolean {
      val instance = get()
      return this === other || (instance != null && other is IdentityWeakReference<*> && other.get() === instance)
    }

    override fun hashCode(): Int = savedHashCode
  }

  /** That of an object with this identifier: an object that Dart asked for twice has two. */
  private class IdentifiedReference(instance: Any, queue: ReferenceQueue<Any>, val identifier: Long) :
    IdentityWeakReference<Any>(instance, queue)

  private val identifiers = HashMap<IdentityWeakReference<Any>, Long>()
  private val weakInstances = HashMap<Long, IdentifiedReference>()
  private val strongInstances = HashMap<Long, Any>()
  private val referenceQueue = ReferenceQueue<Any>()
  private val handler = Handler(Looper.getMainLooper())
  private val releaseAllFinalizedInstancesRunnable = Runnable { releaseAllFinalizedInstances() }
  private var nextIdentifier = MIN_HOST_CREATED_IDENTIFIER
  private var hasFinalizationListenerStopped = false

  /** How often it looks for objects that were collected, in milliseconds. Setting it looks at once. */
  var clearFinalizedWeakReferencesInterval: Long = 3000
    set(value) {
      handler.removeCallbacks(releaseAllFinalizedInstancesRunnable)
      field = value
      releaseAllFinalizedInstances()
    }

  init {
    handler.postDelayed(releaseAllFinalizedInstancesRunnable, clearFinalizedWeakReferencesInterval)
  }

  companion object {
    // Smaller identifiers are those that Dart gives.
    private const val MIN_HOST_CREATED_IDENTIFIER: Long = 65536

    /** Makes one that looks for collected objects until it is told to stop. */
    fun create(finalizationListener: PigeonFinalizationListener): PigeonInstanceManager =
      PigeonInstanceManager(finalizationListener)
  }

  /** Lets go of the strong reference; the object, or null if there was none. */
  fun <T> remove(identifier: Long): T? = strongInstances.remove(identifier) as T?

  /** The identifier of the object, which is held strongly again; null if it has none. */
  fun getIdentifierForStrongReference(instance: Any?): Long? {
    if (instance == null) {
      return null
    }
    val identifier = identifiers[IdentityWeakReference(instance)]
    if (identifier != null) {
      strongInstances[identifier] = instance
    }
    return identifier
  }

  /** Adds an object that Dart asked for, under Dart's identifier. */
  fun addDartCreatedInstance(instance: Any, identifier: Long) {
    addInstance(instance, identifier)
  }

  /** Adds an object that was made here; its new identifier. */
  fun addHostCreatedInstance(instance: Any): Long {
    require(!containsInstance(instance)) { "Instance of ${instance.javaClass} has already been added." }
    val identifier = nextIdentifier++
    addInstance(instance, identifier)
    return identifier
  }

  /** The object with this identifier, if it is still there. */
  fun <T> getInstance(identifier: Long): T? = weakInstances[identifier]?.get() as T?

  /** Whether the object was added. */
  fun containsInstance(instance: Any?): Boolean =
    instance != null && identifiers.containsKey(IdentityWeakReference(instance))

  /** Stops looking for collected objects. */
  fun stopFinalizationListener() {
    handler.removeCallbacks(releaseAllFinalizedInstancesRunnable)
    hasFinalizationListenerStopped = true
  }

  /** Whether it was told to stop. */
  fun hasFinalizationListenerStopped(): Boolean = hasFinalizationListenerStopped

  /** Forgets all objects. */
  fun clear() {
    identifiers.clear()
    weakInstances.clear()
    strongInstances.clear()
  }

  private fun addInstance(instance: Any, identifier: Long) {
    require(identifier >= 0) { "Identifier must be >= 0: $identifier" }
    require(!weakInstances.containsKey(identifier)) { "Identifier has already been added: $identifier" }
    val reference = IdentifiedReference(instance, referenceQueue, identifier)
    identifiers[reference] = identifier
    weakInstances[identifier] = reference
    strongInstances[identifier] = instance
  }

  private fun releaseAllFinalizedInstances() {
    if (hasFinalizationListenerStopped) {
      return
    }
    var reference = referenceQueue.poll()
    while (reference != null) {
      val identifier = (reference as IdentifiedReference).identifier
      identifiers.remove(reference)
      // After a clear another object may have the identifier.
      if (weakInstances.remove(identifier, reference)) {
        strongInstances.remove(identifier)
        finalizationListener.onFinalize(identifier)
      }
      reference = referenceQueue.poll()
    }
    handler.postDelayed(releaseAllFinalizedInstancesRunnable, clearFinalizedWeakReferencesInterval)
  }
}
