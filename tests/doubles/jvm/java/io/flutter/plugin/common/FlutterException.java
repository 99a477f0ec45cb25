package io.flutter.plugin.common;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;

/** The error in an envelope. */
@SuppressWarnings("serial")
public class FlutterException extends RuntimeException {
  /** What kind of error. */
  public final String code;

  /** What Dart adds. */
  public final Object details;

  FlutterException(@NonNull String code, @Nullable String message, @Nullable Object details) {
    super(message);
    this.code = code;
    this.details = details;
  }
}
