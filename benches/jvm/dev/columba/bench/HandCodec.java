package dev.columba.bench;

import dev.columba.bench.HandReading.Kind;
import io.flutter.plugin.common.StandardMessageCodec;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.List;

/** A codec by hand, for what the benchmark sends and nothing else. */
class HandCodec extends StandardMessageCodec {
  @Override
  @SuppressWarnings("unchecked")
  protected Object readValueOfType(byte type, ByteBuffer buffer) {
    switch (type) {
      case (byte) 129:
        return Kind.values()[((Number) readValue(buffer)).intValue()];
      case (byte) 130:
        return HandReading.fromList((List<Object>) readValue(buffer));
      default:
        return super.readValueOfType(type, buffer);
    }
  }

  @Override
  protected void writeValue(ByteArrayOutputStream stream, Object value) {
    if (value instanceof HandReading) {
      stream.write(130);
      writeValue(stream, ((HandReading) value).toList());
    } else if (value instanceof Kind) {
      stream.write(129);
      writeValue(stream, index((Kind) value));
    } else {
      super.writeValue(stream, value);
    }
  }

  /** As generated Java writes it. */
  Object index(Kind kind) {
    return kind.ordinal();
  }

  /** The same, as generated Kotlin writes it. */
  static final class WithLongs extends HandCodec {
    @Override
    Object index(Kind kind) {
      return (long) kind.ordinal();
    }
  }
}
