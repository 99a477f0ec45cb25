/**
 * Knows the objects that Dart and this side share, by identifiers.
 *
 * <p>It holds an object strongly while Dart may use it. What this side alone uses it holds weakly; when such an object is
 * collected, a {@link PigeonFinalizationListener} hears of it.
 *
 * <p>All methods are to be called on the platform thread.
 */
public static final class PigeonInstanceManager {
  // Smaller identifiers are those that Dart gives.
  private static final long MIN_HOST_CREATED_IDENTIFIER = 65536;

  /** Hears of objects that are collected. */
  public interface PigeonFinalizationListener {
    /** The object with this identifier is collected. */
    void onFinalize(long identifier);
  }

  /** A weak reference that equals another one to the same object. */
  private static class IdentityWeakReference extends WeakReference<Object> {
    private final int savedHashCode;

    IdentityWeakReference(Object instance, ReferenceQueue<Object> queue) {
      super(instance, queue);
      savedHashCode = System.identityHashCode(instance);
    }

    @Override
    public boolean equals(Object other) {
      Object instance = get();
      boolean isSame =
          instance != null
              && other instanceof IdentityWeakReference
              && ((IdentityWeakReference) other).get() == instance;
      return this == other || isSame;
    }

    @Override
    public int hashCode() {
      return savedHashCode;
    }
  }

  /** That of an object with this identifier: an object that Dart asked for twice has two. */
  private static final class IdentifiedReference extends IdentityWeakReference {
    final long identifier;

    IdentifiedReference(Object instance, ReferenceQueue<Object> queue, long identifier) {
      super(instance, queue);
      this.identifier = identifier;
    }
  }

  private final PigeonFinalizationListener finalizationListener;
  private final HashMap<IdentityWeakReference, Long> identifiers = new HashMap<>();
  private final HashMap<Long, IdentifiedReference> weakInstances = new HashMap<>();
  private final HashMap<Long, Object> strongInstances = new HashMap<>();
  private final ReferenceQueue<Object> referenceQueue = new ReferenceQueue<>();
  private final Handler handler = new Handler(Looper.getMainLooper());
  private final Runnable releaseAllFinalizedInstances = this::releaseAllFinalizedInstances;
  private long nextIdentifier = MIN_HOST_CREATED_IDENTIFIER;
  private long clearFinalizedWeakReferencesInterval = 3000;
  private boolean hasFinalizationListenerStopped = false;

  private PigeonInstanceManager(PigeonFinalizationListener finalizationListener) {
    this.finalizationListener = finalizationListener;
    handler.postDelayed(releaseAllFinalizedInstances, clearFinalizedWeakReferencesInterval);
  }

  /** Makes one that looks for collected objects until it is told to stop. */
  public static @NonNull PigeonInstanceManager create(@NonNull PigeonFinalizationListener finalizationListener) {
    return new PigeonInstanceManager(finalizationListener);
  }

  /** Lets go of the strong reference; the object, or null if there was none. */
  public @Nullable <T> T remove(long identifier) {
    return (T) strongInstances.remove(identifier);
  }

  /** The identifier of the object, which is held strongly again; null if it has none. */
  public @Nullable Long getIdentifierForStrongReference(@Nullable Object instance) {
    Long identifier = identifierOf(instance);
    if (identifier != null) {
      strongInstances.put(identifier, instance);
    }
    return identifier;
  }

  /** Adds an object that Dart asked for, under Dart's identifier. */
  public void addDartCreatedInstance(@NonNull Object instance, long identifier) {
    addInstance(instance, identifier);
  }

  /** Adds an object that was made here; its new identifier. */
  public long addHostCreatedInstance(@NonNull Object instance) {
    if (containsInstance(instance)) {
      throw new IllegalArgumentException("Instance of " + instance.getClass() + " has already been added.");
    }
    addInstance(instance, nextIdentifier);
    return nextIdentifier++;
  }

  /** The object with this identifier, if it is still there. */
  public @Nullable <T> T getInstance(long identifier) {
    IdentityWeakReference reference = weakInstances.get(identifier);
    return reference == null ? null : (T) reference.get();
  }

  /** Whether the object was added. */
  public boolean containsInstance(@Nullable Object instance) {
    return identifierOf(instance) != null;
  }

  /** How often it looks for objects that were collected, in milliseconds. */
  public long getClearFinalizedWeakReferencesInterval() {
    return clearFinalizedWeakReferencesInterval;
  }

  /** Sets how often it looks for objects that were collected, and looks at once. */
  public void setClearFinalizedWeakReferencesInterval(long milliseconds) {
    handler.removeCallbacks(releaseAllFinalizedInstances);
    clearFinalizedWeakReferencesInterval = milliseconds;
    releaseAllFinalizedInstances();
  }

  /** Stops looking for collected objects. */
  public void stopFinalizationListener() {
    handler.removeCallbacks(releaseAllFinalizedInstances);
    hasFinalizationListenerStopped = true;
  }

  /** Whether it was told to stop. */
  public boolean hasFinalizationListenerStopped() {
    return hasFinalizationListenerStopped;
  }

  /** Forgets all objects. */
  public void clear() {
    identifiers.clear();
    weakInstances.clear();
    strongInstances.clear();
  }

  private Long identifierOf(Object instance) {
    return instance == null ? null : identifiers.get(new IdentityWeakReference(instance, null));
  }

  private void addInstance(Object instance, long identifier) {
    if (instance == null) {
      throw new IllegalArgumentException("There is no object for the identifier " + identifier + ": it is null.");
    }
    if (identifier < 0) {
      throw new IllegalArgumentException("Identifier must be >= 0: " + identifier);
    }
    if (weakInstances.containsKey(identifier)) {
      throw new IllegalArgumentException("Identifier has already been added: " + identifier);
    }
    IdentifiedReference reference = new IdentifiedReference(instance, referenceQueue, identifier);
    identifiers.put(reference, identifier);
    weakInstances.put(identifier, reference);
    strongInstances.put(identifier, instance);
  }

  private void releaseAllFinalizedInstances() {
    if (hasFinalizationListenerStopped) {
      return;
    }
    Object reference = referenceQueue.poll();
    while (reference != null) {
      long identifier = ((IdentifiedReference) reference).identifier;
      identifiers.remove(reference);
      // After a clear another object may have the identifier.
      if (weakInstances.get(identifier) == reference) {
        weakInstances.remove(identifier);
        strongInstances.remove(identifier);
        finalizationListener.onFinalize(identifier);
      }
      reference = referenceQueue.poll();
    }
    handler.postDelayed(releaseAllFinalizedInstances, clearFinalizedWeakReferencesInterval);
  }
}
