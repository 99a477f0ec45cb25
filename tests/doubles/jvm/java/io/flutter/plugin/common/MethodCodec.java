package io.flutter.plugin.common;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import java.nio.ByteBuffer;

/** Bytes for method calls and their envelopes, and back. */
public interface MethodCodec {
  /** Bytes of a call. */
  @NonNull
  ByteBuffer encodeMethodCall(@NonNull MethodCall methodCall);

  /** The call in the bytes. */
  @NonNull
  MethodCall decodeMethodCall(@NonNull ByteBuffer methodCall);

  /** Bytes of a result. */
  @NonNull
  ByteBuffer encodeSuccessEnvelope(@Nullable Object result);

  /** Bytes of an error. */
  @NonNull
  ByteBuffer encodeErrorEnvelope(
      @NonNull String errorCode, @Nullable String errorMessage, @Nullable Object errorDetails);

  /** The result in the bytes; throws a {@link FlutterException} for an error. */
  @Nullable
  Object decodeEnvelope(@NonNull ByteBuffer envelope);
}
