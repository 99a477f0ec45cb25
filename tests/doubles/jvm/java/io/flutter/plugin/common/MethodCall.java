package io.flutter.plugin.common;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import java.util.Map;
import java.util.Objects;

/** The name of a method and its arguments. */
public final class MethodCall {
  /** The method. */
  public final String method;

  /** Its arguments, usually a map. */
  public final Object arguments;

  /** A call. */
  public MethodCall(@NonNull String method, @Nullable Object arguments) {
    this.method = Objects.requireNonNull(method, "method");
    this.arguments = arguments;
  }

  /** The arguments, as what the caller knows them to be. */
  @SuppressWarnings("unchecked")
  @Nullable
  public <T> T arguments() {
    return (T) arguments;
  }

  /** The argument of that name; null when there is none. */
  @SuppressWarnings("unchecked")
  @Nullable
  public <T> T argument(@NonNull String key) {
    return arguments == null ? null : (T) ((Map<String, ?>) arguments).get(key);
  }

  /** Whether there is an argument of that name. */
  public boolean hasArgument(@NonNull String key) {
    return arguments instanceof Map<?, ?> map && map.containsKey(key);
  }
}
