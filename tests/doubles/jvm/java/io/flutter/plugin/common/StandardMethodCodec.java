package io.flutter.plugin.common;

import android.util.Log;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Calls and envelopes whose parts are values of a {@link StandardMessageCodec}. */
public final class StandardMethodCodec implements MethodCodec {
  /** The codec over the one without extensions. */
  public static final StandardMethodCodec INSTANCE = new StandardMethodCodec(StandardMessageCodec.INSTANCE);

  private static final int SUCCESS = 0;
  private static final int ERROR = 1;

  private final StandardMessageCodec codec;

  /** A codec over {@code codec}. */
  public StandardMethodCodec(@NonNull StandardMessageCodec codec) {
    this.codec = codec;
  }

  @Override
  @NonNull
  public ByteBuffer encodeMethodCall(@NonNull MethodCall methodCall) {
    return write(methodCall.method, methodCall.arguments);
  }

  @Override
  @NonNull
  public MethodCall decodeMethodCall(@NonNull ByteBuffer methodCall) {
    methodCall.order(ByteOrder.nativeOrder());
    Object method = codec.readValue(methodCall);
    Object arguments = codec.readValue(methodCall);
    if (!(method instanceof String name) || methodCall.hasRemaining()) {
      throw new IllegalArgumentException("Method call corrupted");
    }
    return new MethodCall(name, arguments);
  }

  @Override
  @NonNull
  public ByteBuffer encodeSuccessEnvelope(@Nullable Object result) {
    return writeAfter(SUCCESS, result);
  }

  @Override
  @NonNull
  public ByteBuffer encodeErrorEnvelope(
      @NonNull String errorCode, @Nullable String errorMessage, @Nullable Object errorDetails) {
    Object details = errorDetails instanceof Throwable error ? Log.getStackTraceString(error) : errorDetails;
    return writeAfter(ERROR, errorCode, errorMessage, details);
  }

  @Override
  @Nullable
  public Object decodeEnvelope(@NonNull ByteBuffer envelope) {
    envelope.order(ByteOrder.nativeOrder());
    int flag = envelope.get();
    Object first = codec.readValue(envelope);
    if (flag == SUCCESS && !envelope.hasRemaining()) {
      return first;
    }
    if (flag == ERROR) {
      Object message = codec.readValue(envelope);
      Object details = codec.readValue(envelope);
      boolean isWhole = !envelope.hasRemaining() && (message == null || message instanceof String);
      if (first instanceof String code && isWhole) {
        throw new FlutterException(code, (String) message, details);
      }
    }
    throw new IllegalArgumentException("Envelope corrupted");
  }

  private ByteBuffer writeAfter(int flag, Object... values) {
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    stream.write(flag);
    return finish(stream, values);
  }

  private ByteBuffer write(Object... values) {
    return finish(new ByteArrayOutputStream(), values);
  }

  private ByteBuffer finish(ByteArrayOutputStream stream, Object... values) {
    for (Object value : values) {
      codec.writeValue(stream, value);
    }
    return StandardMessageCodec.direct(stream);
  }
}
