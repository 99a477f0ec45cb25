package dev.columba.engine;

import static dev.columba.testing.Tests.check;
import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.test;

import dev.columba.testing.Json;
import io.flutter.plugin.common.StandardMessageCodec;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The double's codec against what Flutter's Linux engine wrote and read. */
@SuppressWarnings("unchecked")
final class StandardCodecVectors {
  private static final StandardMessageCodec CODEC = StandardMessageCodec.INSTANCE;
  private static final String NUL = "string embedded NUL";

  /** What this codec reads where the Linux engine answers otherwise, as Flutter's codec for Android does. */
  private static final Map<String, Object> DIFFERENCES =
      Map.of("bigint type 5 (hex string)", new BigInteger("ff", 16), "string bad utf8", "\ufffd(");

  private StandardCodecVectors() {}

  static void run(Path file) throws Exception {
    Map<String, Object> json = (Map<String, Object>) Json.parse(Files.readString(file));
    List<Map<String, Object>> vectors = (List<Map<String, Object>>) json.get("vectors");
    List<Map<String, Object>> foreign = (List<Map<String, Object>>) json.get("engine_decode_of_foreign_bytes");
    test("the file has all vectors", () -> equal(List.of(vectors.size(), foreign.size()), List.of(120, 23)));
    for (Map<String, Object> vector : vectors) {
      test("vector " + vector.get("name"), () -> checkVector(vector));
    }
    for (Map<String, Object> bytes : foreign) {
      test("foreign bytes: " + bytes.get("name"), () -> checkForeign(bytes));
    }
  }

  private static void checkVector(Map<String, Object> vector) throws Exception {
    Object value = valueOf((Map<String, Object>) vector.get("value"));
    byte[] written = encode(value);
    if (vector.get("name").equals(NUL)) {
      // The engine's writer stops at a NUL; Java's strings do not end there.
      equal(written, "\u0007\u0003a\0b".getBytes(StandardCharsets.UTF_8));
    } else {
      checkBytes(vector, written);
    }
    Object decoded = CODEC.decodeMessage(ByteBuffer.wrap(written));
    check(same(decoded, value), "decoded as " + decoded);
    check(same(CODEC.decodeMessage(ByteBuffer.wrap(encode(decoded))), value), "lost on the second way");
  }

  private static void checkBytes(Map<String, Object> vector, byte[] written) throws Exception {
    equal(written.length, number(vector.get("len")));
    String hex = HexFormat.of().formatHex(written);
    if (vector.get("hex") != null) {
      equal(hex, vector.get("hex"));
    } else {
      check(hex.startsWith((String) vector.get("head32")), "its head is " + hex.substring(0, 64));
      check(hex.endsWith((String) vector.get("tail16")), "its tail differs");
    }
    equal(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(written)), vector.get("sha256"));
  }

  private static void checkForeign(Map<String, Object> foreign) {
    String name = (String) foreign.get("name");
    ByteBuffer bytes = ByteBuffer.wrap(HexFormat.of().parseHex((String) foreign.get("hex")));
    Object decoded;
    try {
      decoded = CODEC.decodeMessage(bytes);
    } catch (RuntimeException error) {
      // The engine for Linux calls no bytes null; that of Android hands over no buffer at all then.
      check(foreign.get("error") != null || name.equals("empty message"), "refused: " + error);
      return;
    }
    if (DIFFERENCES.containsKey(name)) {
      equal(decoded, DIFFERENCES.get(name));
    } else {
      check(foreign.get("error") == null, "read as " + decoded);
      // A Java long stays one.
      String again = HexFormat.of().formatHex(encode(decoded));
      boolean isLong = name.equals("non-canonical int64 for 1");
      Object expected = isLong ? "040100000000000000" : foreign.get("reencoded");
      equal(again.substring(0, Math.min(64, again.length())), expected);
    }
  }

  private static byte[] encode(Object value) {
    ByteBuffer buffer = CODEC.encodeMessage(value);
    if (buffer == null) {
      // The null message; a null inside another value is one byte.
      check(value == null, "no bytes for " + value);
      return new byte[] {0};
    }
    byte[] bytes = new byte[buffer.position()];
    buffer.rewind().get(bytes);
    return bytes;
  }

  /** The value that a vector describes; the file's {@code schema} says how. */
  private static Object valueOf(Map<String, Object> json) {
    return switch ((String) json.get("t")) {
      case "null" -> null;
      case "bool" -> json.get("v");
      case "int" -> narrow(Long.parseLong((String) json.get("v")));
      case "double" -> Double.longBitsToDouble(Long.parseUnsignedLong((String) json.get("bits"), 16));
      case "string" -> stringOf(json);
      case "list" -> listOf(json);
      case "map" -> mapOf(json);
      case "uint8list" -> bytesOf(json);
      case "int32list" -> longs(json).mapToInt(value -> (int) value).toArray();
      case "int64list" -> longs(json).toArray();
      case "float32list" -> floats(json);
      case "float64list" -> doubles(json).toArray();
      default -> throw new IllegalArgumentException("unknown type in " + json);
    };
  }

  private static Object stringOf(Map<String, Object> json) {
    Object unit = json.get("unit");
    return unit == null ? json.get("v") : unit.toString().repeat(number(json.get("n")));
  }

  /** The engine writes the narrowest width; Java's codec goes by the class. */
  private static Object narrow(long value) {
    if (value == (int) value) {
      return (int) value;
    }
    return value;
  }

  private static List<Object> listOf(Map<String, Object> json) {
    if (json.get("unit") != null) {
      return Collections.nCopies(number(json.get("n")), valueOf((Map<String, Object>) json.get("unit")));
    }
    List<Object> list = new ArrayList<>();
    for (Object element : (List<Object>) json.get("v")) {
      list.add(valueOf((Map<String, Object>) element));
    }
    return list;
  }

  private static Map<Object, Object> mapOf(Map<String, Object> json) {
    Map<Object, Object> map = new LinkedHashMap<>();
    if (json.get("unit") != null) {
      for (int key = 0; key < number(json.get("n")); key++) {
        map.put(key, valueOf((Map<String, Object>) json.get("unit")));
      }
      return map;
    }
    for (Object pair : (List<Object>) json.get("v")) {
      List<Map<String, Object>> entry = (List<Map<String, Object>>) pair;
      map.put(valueOf(entry.get(0)), valueOf(entry.get(1)));
    }
    return map;
  }

  private static byte[] bytesOf(Map<String, Object> json) {
    long[] values = json.get("v") == null ? longs(json).map(i -> i & 255).toArray() : longs(json).toArray();
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static LongStream longs(Map<String, Object> json) {
    List<Object> listed = (List<Object>) json.get("v");
    return listed == null
        ? LongStream.range(0, number(json.get("n")))
        : listed.stream().mapToLong(value -> Long.parseLong(value.toString()));
  }

  private static DoubleStream doubles(Map<String, Object> json) {
    List<Object> listed = (List<Object>) json.get("v");
    return listed == null
        ? IntStream.range(0, number(json.get("n"))).mapToDouble(i -> i * 0.5)
        : listed.stream().mapToDouble(StandardCodecVectors::doubleOf);
  }

  private static double doubleOf(Object value) {
    return switch (value.toString()) {
      case "nan" -> Double.NaN;
      case "inf" -> Double.POSITIVE_INFINITY;
      case "-inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(value.toString());
    };
  }

  private static float[] floats(Map<String, Object> json) {
    double[] doubles = doubles(json).toArray();
    float[] floats = new float[doubles.length];
    for (int i = 0; i < doubles.length; i++) {
      floats[i] = (float) doubles[i];
    }
    return floats;
  }

  private static int number(Object value) {
    return Integer.parseInt(value.toString());
  }

  /** Equality down to the arrays within lists and maps. */
  private static boolean same(Object a, Object b) {
    if (a instanceof List<?> one && b instanceof List<?> other) {
      return Arrays.deepEquals(one.toArray(), other.toArray())
          || one.size() == other.size() && allSame(one, other);
    }
    if (a instanceof Map<?, ?> one && b instanceof Map<?, ?> other) {
      return one.keySet().equals(other.keySet())
          && one.keySet().stream().allMatch(key -> same(one.get(key), other.get(key)));
    }
    return Objects.deepEquals(a, b);
  }

  private static boolean allSame(List<?> one, List<?> other) {
    for (int i = 0; i < one.size(); i++) {
      if (!same(one.get(i), other.get(i))) {
        return false;
      }
    }
    return true;
  }
}
