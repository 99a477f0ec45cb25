package conformance.natives;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** Counts objects that were made and not collected yet. */
public final class Alive {
  private static final List<WeakReference<Object>> REFERENCES = new ArrayList<>();

  private Alive() {}

  public static void add(Object instance) {
    REFERENCES.add(new WeakReference<>(instance));
  }

  public static long count() {
    REFERENCES.removeIf(reference -> reference.get() == null);
    return REFERENCES.size();
  }
}
