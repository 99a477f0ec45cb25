package android.util;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The system's log: standard error, and a list for tests. */
public final class Log {
  /** What was logged as an error, oldest first. */
  public static final List<String> ERRORS = new CopyOnWriteArrayList<>();

  private Log() {}

  /** Logs an error. */
  public static int e(@Nullable String tag, @NonNull String message) {
    return e(tag, message, null);
  }

  /** Logs an error. */
  public static int e(@Nullable String tag, @Nullable String message, @Nullable Throwable error) {
    ERRORS.add(message + (error == null ? "" : ": " + error));
    return print("E", tag, message, error);
  }

  /** Logs a warning. */
  public static int w(@Nullable String tag, @NonNull String message) {
    return print("W", tag, message, null);
  }

  /** Logs a warning. */
  public static int w(@Nullable String tag, @Nullable String message, @Nullable Throwable error) {
    return print("W", tag, message, error);
  }

  /** Logs for developers. */
  public static int d(@Nullable String tag, @NonNull String message) {
    return print("D", tag, message, null);
  }

  /** Logs what happened. */
  public static int i(@Nullable String tag, @NonNull String message) {
    return print("I", tag, message, null);
  }

  /** The trace as text; empty for null. */
  @NonNull
  public static String getStackTraceString(@Nullable Throwable error) {
    if (error == null) {
      return "";
    }
    StringWriter text = new StringWriter();
    error.printStackTrace(new PrintWriter(text, true));
    return text.toString();
  }

  private static int print(String level, String tag, String message, Throwable error) {
    String trace = error == null ? "" : "\n" + getStackTraceString(error);
    System.err.println(level + "/" + tag + ": " + message + trace);
    return 1;
  }
}
