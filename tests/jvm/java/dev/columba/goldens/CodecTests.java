package dev.columba.goldens;

import static dev.columba.testing.Tests.check;
import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.test;
import static dev.columba.testing.Tests.throwsA;

import dev.columba.goldens.BeyondMessages.Beyond;
import dev.columba.goldens.Everything.AllTypes;
import dev.columba.goldens.Everything.Kind;
import dev.columba.goldens.shared.JavaShared;
import io.flutter.plugin.common.MessageCodec;
import java.math.BigInteger;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What crosses, to the byte. */
final class CodecTests {
  static final MessageCodec<Object> EVERYTHING = Everything.Meter.getCodec();
  static final MessageCodec<Object> BEYOND = BeyondMessages.BeyondHost.getCodec();
  static final MessageCodec<Object> ANSWERS = AnswersMessages.Answers.getCodec();

  private CodecTests() {}

  static void run() {
    test("enums, integers and classes are Pigeon's to the byte", CodecTests::bytes);
    test("every type of Pigeon goes and comes back", CodecTests::everything);
    test("types past the last code go and come back", CodecTests::overflow);
    test("an enum's index may have any width, and must be one", CodecTests::enums);
    test("types beyond Pigeon go and come back", CodecTests::beyond);
    test("instants and durations are microseconds, rounded down", CodecTests::times);
    test("lists of numbers are told apart though their arrays are the same", CodecTests::numbers);
    test("types of another file go and come back", CodecTests::imported);
  }

  private static void writes(MessageCodec<Object> codec, Object value, String expected) {
    equal(Engine.hex(Engine.bytes(codec, value)), expected.replace(" ", "").toLowerCase());
  }

  private static Object read(MessageCodec<Object> codec, String bytes) {
    return codec.decodeMessage(ByteBuffer.wrap(HexFormat.of().parseHex(bytes.replace(" ", ""))));
  }

  private static void bytes() {
    writes(EVERYTHING, List.of(Kind.WATER), "0C 01 81 03 01000000");
    writes(EVERYTHING, List.of(2L, 3L), "0C 02 04 0200000000000000 04 0300000000000000");
    writes(EVERYTHING, new Everything.Nothing(), "83 0C 00");
    writes(EVERYTHING, new Everything.Shape.Circle.Builder().setRadius(1.0).build(), "85 0C 01 06 00000000 000000000000F03F");
    writes(EVERYTHING, new Everything.Shape.Square(), "86 0C 01 00");
  }

  private static void everything() {
    AllTypes all = DataTests.all(Double.NaN, List.of(new byte[] {1}), Arrays.asList(1L, null), Map.of("k", 2.5)).build();
    equal(Engine.echo(EVERYTHING, all), all);
    all.setSelf(DataTests.all(1, Kind.AIR, List.of(), Map.of(Kind.WATER, Kind.AIR)).build());
    equal(Engine.echo(EVERYTHING, all), all);
    equal(Engine.echo(EVERYTHING, Arrays.asList(all, null)), Arrays.asList(all, null));
  }

  private static void overflow() {
    MessageCodec<Object> codec = Overflow.OverflowHost.getCodec();
    // The 127th type is the first without a code.
    writes(codec, new Overflow.C61(), "FE 0C 00");
    writes(codec, new Overflow.C62(), "FF 0C 02 04 0000000000000000 0C 02 00 00");
    Overflow.C65 last = new Overflow.C65.Builder().setE(Overflow.E1.B).build();
    equal(Engine.echo(codec, last), last);
    equal(Engine.echo(codec, Instant.EPOCH), Instant.EPOCH);
    equal(Engine.echo(codec, Set.of(Overflow.E63.A)), Set.of(Overflow.E63.A));
    equal(read(codec, "FF 0C 02 04 0000000000000000 00"), null);
    equal(read(codec, "FF 0C 02 04 6300000000000000 0C 00"), null);
  }

  private static void enums() {
    equal(read(EVERYTHING, "81 03 01000000"), Kind.WATER);
    equal(read(EVERYTHING, "81 04 0100000000000000"), Kind.WATER);
    equal(read(EVERYTHING, "81 00"), null);
    String message = throwsA(IllegalArgumentException.class, () -> read(EVERYTHING, "81 03 02000000")).getMessage();
    equal(message, "The enum Kind has no value with the index 2");
  }

  static Beyond beyondValue() {
    return new Beyond.Builder()
        .setTime(Instant.parse("1969-12-31T23:59:59.999999Z"))
        .setDuration(Duration.ofNanos(-1_000))
        .setUri(URI.create("https://columba.dev/?q=%20#f"))
        .setBigInt(new BigInteger("-123456789012345678901234567890"))
        .setInts(new LinkedHashSet<>(List.of(2L, 1L)))
        .setTimes(Set.of(Arrays.asList(Instant.EPOCH, null)))
        .setInt8s(new byte[] {-1})
        .setInt16s(new short[] {-2, 3})
        .setUint16s(new short[] {(short) 0xffff})
        .setUint32s(new int[] {0xffffffff})
        .setUint64s(new long[] {-1L})
        .setClamped(new byte[] {(byte) 200})
        .setData(ByteBuffer.wrap(new byte[] {0, 1, 2, 3}, 1, 2))
        .setFloats(new float[] {0.5f, Float.NaN})
        .setMap(Map.of(URI.create("a"), Set.of(Duration.ZERO)))
        .build();
  }

  private static void beyond() {
    Beyond value = beyondValue();
    Beyond echo = (Beyond) Engine.echo(BEYOND, value);
    equal(echo, value);
    equal(List.copyOf(echo.getInts()), List.of(2L, 1L));
    equal(value.getData().remaining(), 2);
    equal(Engine.echo(BEYOND, BigInteger.ZERO), BigInteger.ZERO);
  }

  private static void times() {
    writes(BEYOND, Instant.EPOCH, "83 0C 02 04 0000000000000000 01");
    writes(BEYOND, Instant.ofEpochSecond(-1, 999_999_999), "83 0C 02 04 FFFFFFFFFFFFFFFF 01");
    writes(BEYOND, Duration.ofNanos(1_999), "84 04 0100000000000000");
    writes(BEYOND, Duration.ofNanos(-1), "84 04 FFFFFFFFFFFFFFFF");
    for (long micros : new long[] {Long.MIN_VALUE, -1_000_001, 0, 999_999, Long.MAX_VALUE}) {
      byte[] bytes = Engine.bytes(BEYOND, micros);
      equal(Engine.hex(Engine.bytes(BEYOND, read(BEYOND, "84" + Engine.hex(bytes)))), "84" + Engine.hex(bytes));
    }
    throwsA(ArithmeticException.class, () -> Engine.bytes(BEYOND, Instant.MAX));
    // A local time of Dart is the same instant.
    equal(read(BEYOND, "83 0C 02 04 40420F0000000000 02"), Instant.ofEpochSecond(1));
  }

  private static void numbers() {
    AnswersMessages.Samples samples =
        new AnswersMessages.Samples.Builder()
            .setBytes(new byte[] {-1})
            .setShorts(new short[] {-1})
            .setRows(List.of(new int[] {1}, new int[] {}))
            .setColumns(new java.util.HashMap<>(Map.of("k", new long[] {2})))
            .setSets(Set.of(Arrays.asList(new byte[] {3}, null)))
            .build();
    equal(Engine.echo(ANSWERS, samples), samples);
    samples.setShorts(null);
    samples.getColumns().put("none", null);
    equal(Engine.echo(ANSWERS, samples), samples);
    String bytes = Engine.hex(Engine.bytes(ANSWERS, samples));
    // An Int8List, code 134 after an enum, three classes and `Set`; in it a Uint8List.
    check(bytes.startsWith("820c05" + "86" + "0801ff"), bytes);
    equal(Engine.echo(ANSWERS, new byte[] {1}), new byte[] {1});
    writes(ANSWERS, new byte[] {1}, "08 01 01");
  }

  private static void imported() {
    MessageCodec<Object> codec = JavaImporting.Stations.getCodec();
    JavaShared.Temperature temperature =
        new JavaShared.Temperature.Builder()
            .setDegrees(1.5)
            .setScale(JavaShared.Scale.KELVIN)
            .setSamples(List.of(new int[] {7}))
            .setRaw(new byte[] {8})
            .build();
    JavaShared.Change rise = new JavaShared.Change.Rise.Builder().setTo(temperature).build();
    equal(Engine.echo(codec, rise), rise);
    JavaImporting.Station station = new JavaImporting.Station.Builder().setName("n").setLast(temperature).build();
    equal(Engine.echo(codec, List.of(station, JavaShared.Scale.CELSIUS)), List.of(station, JavaShared.Scale.CELSIUS));
    temperature.setRaw(null);
    equal(Engine.echo(codec, temperature), temperature);
  }
}
