package dev.columba.testing;

import android.os.Handler;
import android.os.Looper;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs tests and prints a line for each, as the suites of {@code cargo xtask test} read them. */
public final class Tests {
  private static int count;

  private Tests() {}

  /** The body of a test. */
  public interface Body {
    /** Throws when the test fails. */
    void run() throws Throwable;
  }

  /**
   * Runs {@code tests} on a thread of its own, beside a platform thread (this one) that serves its looper, and ends the
   * process.
   */
  public static void main(Body tests) {
    Looper.prepareMainLooper();
    Thread thread =
        new Thread(
            () -> {
              test("the tests end well", tests);
              System.out.println("# done " + count);
              System.out.flush();
              Runtime.getRuntime().halt(0);
            },
            "tests");
    thread.start();
    try {
      Looper.loop();
    } catch (RuntimeException error) {
      // As an app would, the program dies of it.
      error.printStackTrace();
      Runtime.getRuntime().halt(1);
    }
  }

  /** Runs a test. */
  public static synchronized void test(String name, Body body) {
    String failure = null;
    try {
      body.run();
    } catch (Throwable error) {
      error.printStackTrace();
      failure = error.toString().replace('\n', ' ');
    }
    count++;
    System.out.println(failure == null ? "ok " + name : "FAILED " + name + ": " + failure);
  }

  /** Fails unless the two are equal. */
  public static void equal(Object actual, Object expected) {
    check(Objects.deepEquals(actual, expected), "expected <" + expected + ">, got <" + actual + ">");
  }

  /** Fails with {@code what} unless {@code holds}. */
  public static void check(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  /** Fails unless {@code body} throws a {@code type}, which is returned. */
  public static <T extends Throwable> T throwsA(Class<T> type, Body body) {
    try {
      body.run();
    } catch (Throwable error) {
      check(type.isInstance(error), "expected " + type.getSimpleName() + ", got " + error);
      return type.cast(error);
    }
    throw new AssertionError("expected " + type.getSimpleName() + ", but nothing was thrown");
  }

  /** Runs {@code body} on the platform thread and waits for its end. */
  public static void onPlatform(Body body) throws Exception {
    CompletableFuture<Void> end = new CompletableFuture<>();
    new Handler(Looper.getMainLooper())
        .post(
            () -> {
              try {
                body.run();
                end.complete(null);
              } catch (Throwable error) {
                end.completeExceptionally(error);
              }
            });
    wait(end);
  }

  /** The value of {@code future}, which must come within ten seconds. */
  public static <T> T wait(CompletableFuture<T> future) throws Exception {
    return future.get(10, TimeUnit.SECONDS);
  }
}
