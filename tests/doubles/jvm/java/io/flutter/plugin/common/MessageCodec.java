package io.flutter.plugin.common;

import androidx.annotation.Nullable;
import java.nio.ByteBuffer;

/** Bytes for messages of type {@code T}, and back. */
public interface MessageCodec<T> {
  /** The bytes lie between position 0 and the buffer's position; null for the null message. */
  @Nullable
  ByteBuffer encodeMessage(@Nullable T message);

  /** Reads from the buffer's position to its limit. */
  @Nullable
  T decodeMessage(@Nullable ByteBuffer message);
}
