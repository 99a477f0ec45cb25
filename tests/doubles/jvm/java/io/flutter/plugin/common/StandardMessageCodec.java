package io.flutter.plugin.common;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Flutter's standard encoding: a type byte, then what that type needs. Integers are written by their class. */
public class StandardMessageCodec implements MessageCodec<Object> {
  /** The codec without extensions. */
  public static final StandardMessageCodec INSTANCE = new StandardMessageCodec();

  private static final byte NULL = 0;
  private static final byte TRUE = 1;
  private static final byte FALSE = 2;
  private static final byte INT = 3;
  private static final byte LONG = 4;
  private static final byte BIG_INTEGER = 5;
  private static final byte DOUBLE = 6;
  private static final byte STRING = 7;
  private static final byte BYTES = 8;
  private static final byte INTS = 9;
  private static final byte LONGS = 10;
  private static final byte DOUBLES = 11;
  private static final byte LIST = 12;
  private static final byte MAP = 13;
  private static final byte FLOATS = 14;

  private static final boolean IS_LITTLE_ENDIAN = ByteOrder.nativeOrder() == ByteOrder.LITTLE_ENDIAN;

  @Override
  @Nullable
  public ByteBuffer encodeMessage(@Nullable Object message) {
    if (message == null) {
      return null;
    }
    ByteArrayOutputStream stream = new ByteArrayOutputStream();
    writeValue(stream, message);
    return direct(stream);
  }

  @Override
  @Nullable
  public Object decodeMessage(@Nullable ByteBuffer message) {
    if (message == null) {
      return null;
    }
    message.order(ByteOrder.nativeOrder());
    Object value = readValue(message);
    if (message.hasRemaining()) {
      throw new IllegalArgumentException("Message corrupted: " + message.remaining() + " bytes after the value");
    }
    return value;
  }

  /** A direct buffer with the stream's bytes before its position. */
  static ByteBuffer direct(ByteArrayOutputStream stream) {
    return ByteBuffer.allocateDirect(stream.size()).put(stream.toByteArray());
  }

  /** Writes the value with its type byte; subclasses add types of their own. */
  protected void writeValue(@NonNull ByteArrayOutputStream stream, @Nullable Object value) {
    if (value == null) {
      stream.write(NULL);
    } else if (value instanceof Boolean bool) {
      stream.write(bool ? TRUE : FALSE);
    } else if (value instanceof Number number) {
      writeNumber(stream, number);
    } else if (value instanceof CharSequence) {
      stream.write(STRING);
      writeBytes(stream, value.toString().getBytes(StandardCharsets.UTF_8));
    } else if (value instanceof List<?> list) {
      stream.write(LIST);
      writeSize(stream, list.size());
      for (Object element : list) {
        writeValue(stream, element);
      }
    } else if (value instanceof Map<?, ?> map) {
      stream.write(MAP);
      writeSize(stream, map.size());
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        writeValue(stream, entry.getKey());
        writeValue(stream, entry.getValue());
      }
    } else {
      writeArray(stream, value);
    }
  }

  private static void writeNumber(ByteArrayOutputStream stream, Number value) {
    if (value instanceof Long) {
      stream.write(LONG);
      writeLong(stream, value.longValue());
    } else if (value instanceof Integer || value instanceof Short || value instanceof Byte) {
      stream.write(INT);
      writeInt(stream, value.intValue());
    } else if (value instanceof Double || value instanceof Float) {
      stream.write(DOUBLE);
      writeAlignment(stream, 8);
      writeDouble(stream, value.doubleValue());
    } else if (value instanceof BigInteger big) {
      stream.write(BIG_INTEGER);
      writeBytes(stream, big.toString(16).getBytes(StandardCharsets.UTF_8));
    } else {
      throw new IllegalArgumentException("Unsupported Number type: " + value.getClass());
    }
  }

  private static void writeArray(ByteArrayOutputStream stream, Object value) {
    if (value instanceof byte[] bytes) {
      stream.write(BYTES);
      writeBytes(stream, bytes);
    } else if (value instanceof int[] ints) {
      writeArrayHead(stream, INTS, ints.length, 4);
      for (int element : ints) {
        writeInt(stream, element);
      }
    } else if (value instanceof long[] longs) {
      writeArrayHead(stream, LONGS, longs.length, 8);
      for (long element : longs) {
        writeLong(stream, element);
      }
    } else if (value instanceof double[] doubles) {
      writeArrayHead(stream, DOUBLES, doubles.length, 8);
      for (double element : doubles) {
        writeDouble(stream, element);
      }
    } else if (value instanceof float[] floats) {
      writeArrayHead(stream, FLOATS, floats.length, 4);
      for (float element : floats) {
        writeFloat(stream, element);
      }
    } else {
      throw new IllegalArgumentException("Unsupported value: '" + value + "' of type '" + value.getClass() + "'");
    }
  }

  private static void writeArrayHead(ByteArrayOutputStream stream, byte type, int length, int alignment) {
    stream.write(type);
    writeSize(stream, length);
    writeAlignment(stream, alignment);
  }

  /** Reads a type byte and the value after it. */
  @Nullable
  protected final Object readValue(@NonNull ByteBuffer buffer) {
    if (!buffer.hasRemaining()) {
      throw new IllegalArgumentException("Message corrupted: a value is missing");
    }
    return readValueOfType(buffer.get(), buffer);
  }

  /** Reads what follows the type byte; subclasses add types of their own. */
  @Nullable
  protected Object readValueOfType(byte type, @NonNull ByteBuffer buffer) {
    return switch (type) {
      case NULL -> null;
      case TRUE -> true;
      case FALSE -> false;
      case INT -> buffer.getInt();
      case LONG -> buffer.getLong();
      case BIG_INTEGER -> new BigInteger(readString(buffer), 16);
      case DOUBLE -> {
        readAlignment(buffer, 8);
        yield buffer.getDouble();
      }
      case STRING -> readString(buffer);
      case BYTES -> readBytes(buffer);
      case INTS -> {
        int[] ints = new int[readArrayHead(buffer, 4)];
        buffer.asIntBuffer().get(ints);
        yield skip(buffer, 4 * ints.length, ints);
      }
      case LONGS -> {
        long[] longs = new long[readArrayHead(buffer, 8)];
        buffer.asLongBuffer().get(longs);
        yield skip(buffer, 8 * longs.length, longs);
      }
      case DOUBLES -> {
        double[] doubles = new double[readArrayHead(buffer, 8)];
        buffer.asDoubleBuffer().get(doubles);
        yield skip(buffer, 8 * doubles.length, doubles);
      }
      case FLOATS -> {
        float[] floats = new float[readArrayHead(buffer, 4)];
        buffer.asFloatBuffer().get(floats);
        yield skip(buffer, 4 * floats.length, floats);
      }
      case LIST -> readList(buffer);
      case MAP -> readMap(buffer);
      default -> throw new IllegalArgumentException("Message corrupted: there is no type " + (type & 0xff));
    };
  }

  private List<Object> readList(ByteBuffer buffer) {
    int size = readCount(buffer, 1);
    List<Object> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(readValue(buffer));
    }
    return list;
  }

  private Map<Object, Object> readMap(ByteBuffer buffer) {
    int size = readCount(buffer, 2);
    Map<Object, Object> map = new HashMap<>();
    for (int i = 0; i < size; i++) {
      Object key = readValue(buffer);
      map.put(key, readValue(buffer));
    }
    return map;
  }

  private static int readArrayHead(ByteBuffer buffer, int width) {
    int length = readCount(buffer, width);
    readAlignment(buffer, width);
    return length;
  }

  /** A count of things that take at least {@code width} bytes each; so no message makes us allocate much. */
  private static int readCount(ByteBuffer buffer, int width) {
    int count = readSize(buffer);
    if (count < 0 || count > buffer.remaining() / width) {
      throw new IllegalArgumentException("Message corrupted: it ends within a list, an array or a map");
    }
    return count;
  }

  private static <T> T skip(ByteBuffer buffer, int bytes, T value) {
    buffer.position(buffer.position() + bytes);
    return value;
  }

  private static String readString(ByteBuffer buffer) {
    return new String(readBytes(buffer), StandardCharsets.UTF_8);
  }

  /** Reads a size and as many bytes. */
  @NonNull
  protected static final byte[] readBytes(@NonNull ByteBuffer buffer) {
    byte[] bytes = new byte[readCount(buffer, 1)];
    buffer.get(bytes);
    return bytes;
  }

  /** Reads a size of one, three or five bytes. */
  protected static final int readSize(@NonNull ByteBuffer buffer) {
    int first = buffer.get() & 0xff;
    return switch (first) {
      case 254 -> buffer.getChar();
      case 255 -> buffer.getInt();
      default -> first;
    };
  }

  /** Moves to the next multiple of {@code alignment}, counted from the start of the message. */
  protected static final void readAlignment(@NonNull ByteBuffer buffer, int alignment) {
    int over = buffer.position() % alignment;
    if (over != 0) {
      skip(buffer, alignment - over, buffer);
    }
  }

  /** Writes a size of one, three or five bytes. */
  protected static final void writeSize(@NonNull ByteArrayOutputStream stream, int value) {
    if (value < 254) {
      stream.write(value);
    } else if (value <= 0xffff) {
      stream.write(254);
      writeChar(stream, value);
    } else {
      stream.write(255);
      writeInt(stream, value);
    }
  }

  /** Writes two bytes in native order. */
  protected static final void writeChar(@NonNull ByteArrayOutputStream stream, int value) {
    writeNative(stream, value, 2);
  }

  /** Writes four bytes in native order. */
  protected static final void writeInt(@NonNull ByteArrayOutputStream stream, int value) {
    writeNative(stream, value, 4);
  }

  /** Writes eight bytes in native order. */
  protected static final void writeLong(@NonNull ByteArrayOutputStream stream, long value) {
    writeNative(stream, value, 8);
  }

  /** Writes four bytes in native order. */
  protected static final void writeFloat(@NonNull ByteArrayOutputStream stream, float value) {
    writeInt(stream, Float.floatToIntBits(value));
  }

  /** Writes eight bytes in native order. */
  protected static final void writeDouble(@NonNull ByteArrayOutputStream stream, double value) {
    writeLong(stream, Double.doubleToLongBits(value));
  }

  /** Writes a size and the bytes. */
  protected static final void writeBytes(@NonNull ByteArrayOutputStream stream, @NonNull byte[] bytes) {
    writeSize(stream, bytes.length);
    stream.write(bytes, 0, bytes.length);
  }

  /** Writes zeros up to the next multiple of {@code alignment}. */
  protected static final void writeAlignment(@NonNull ByteArrayOutputStream stream, int alignment) {
    while (stream.size() % alignment != 0) {
      stream.write(0);
    }
  }

  private static void writeNative(ByteArrayOutputStream stream, long value, int width) {
    for (int i = 0; i < width; i++) {
      int place = IS_LITTLE_ENDIAN ? i : width - 1 - i;
      stream.write((int) (value >>> (8 * place)));
    }
  }
}
