package android.os;

import androidx.annotation.NonNull;

/** Posts work to a looper. */
public class Handler {
  private final Looper looper;

  /** For {@code looper}. */
  public Handler(@NonNull Looper looper) {
    this.looper = looper;
  }

  /** Runs {@code work} after what was posted before. */
  public final boolean post(@NonNull Runnable work) {
    return postDelayed(work, 0);
  }

  /** Runs {@code work} when that time has passed. */
  public final boolean postDelayed(@NonNull Runnable work, long delayMillis) {
    return looper.enqueue(work, delayMillis, this);
  }

  /** Forgets {@code work}, however often it was posted here. */
  public final void removeCallbacks(@NonNull Runnable work) {
    looper.remove(this, work);
  }

  /** Where the work runs. */
  @NonNull
  public final Looper getLooper() {
    return looper;
  }
}
