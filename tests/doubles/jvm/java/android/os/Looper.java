package android.os;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Runs what is posted to a thread, in the order of its time. */
public final class Looper {
  private static final ThreadLocal<Looper> CURRENT = new ThreadLocal<>();
  private static final AtomicLong NEXT = new AtomicLong();

  private static volatile Looper main;

  private final Thread thread = Thread.currentThread();
  private final DelayQueue<Task> tasks = new DelayQueue<>();
  private volatile boolean isOver;

  private Looper() {}

  /** Gives this thread a looper. */
  public static void prepare() {
    if (CURRENT.get() != null) {
      throw new RuntimeException("Only one Looper may be created per thread");
    }
    CURRENT.set(new Looper());
  }

  /** Gives this thread a looper and makes it the platform thread. */
  public static void prepareMainLooper() {
    prepare();
    synchronized (Looper.class) {
      if (main != null) {
        throw new IllegalStateException("The main Looper has already been prepared.");
      }
      main = CURRENT.get();
    }
  }

  /** Of the platform thread. */
  public static Looper getMainLooper() {
    return main;
  }

  /** Of this thread; null when it has none. */
  @Nullable
  public static Looper myLooper() {
    return CURRENT.get();
  }

  /** Runs this thread's tasks until {@link #quit}. */
  public static void loop() {
    Looper me = CURRENT.get();
    if (me == null) {
      throw new RuntimeException("No Looper; Looper.prepare() wasn't called on this thread.");
    }
    while (!me.isOver) {
      try {
        me.tasks.take().work.run();
      } catch (InterruptedException stop) {
        return;
      }
    }
  }

  /** Ends {@link #loop} after the present task. */
  public void quit() {
    enqueue(() -> isOver = true, 0, this);
  }

  /** Whether the caller runs on this looper's thread. */
  public boolean isCurrentThread() {
    return Thread.currentThread() == thread;
  }

  /** Whose looper this is. */
  @NonNull
  public Thread getThread() {
    return thread;
  }

  boolean enqueue(Runnable work, long delayMillis, Object owner) {
    return tasks.add(new Task(work, owner, delayMillis));
  }

  void remove(Object owner, Runnable work) {
    tasks.removeIf(task -> task.owner == owner && (work == null || task.work == work));
  }

  /** Something to run at its time; at the same time, in the order of posting. */
  private static final class Task implements Delayed {
    final Runnable work;
    final Object owner;
    private final long due;
    private final long number = NEXT.getAndIncrement();

    Task(Runnable work, Object owner, long delayMillis) {
      this.work = work;
      this.owner = owner;
      // What is posted without delay comes after all that is due already.
      this.due = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(delayMillis);
    }

    @Override
    public long getDelay(TimeUnit unit) {
      return unit.convert(due - System.nanoTime(), TimeUnit.NANOSECONDS);
    }

    @Override
    public int compareTo(Delayed other) {
      Task task = (Task) other;
      int byTime = Long.signum(due - task.due);
      return byTime != 0 ? byTime : Long.compare(number, task.number);
    }
  }
}
