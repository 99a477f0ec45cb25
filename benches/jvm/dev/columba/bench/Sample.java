package dev.columba.bench;

import dev.columba.goldens.Everything;
import io.flutter.plugin.common.MessageCodec;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** A hundred readings, and the codec that they go through. */
final class Sample {
  private static final int READINGS = 100;
  private static final String LABEL = "it's \"$5\"";
  private static final List<String> TAGS = List.of("a", "b");
  private static final Map<String, List<Long>> LIMITS = Map.of("low", List.of(1L, 2L));

  private final MessageCodec<Object> codec;
  private final Object value;
  private final ByteBuffer message;

  private Sample(MessageCodec<Object> codec, IntFunction<Object> reading) {
    this.codec = codec;
    List<Object> readings = new ArrayList<>();
    for (int index = 0; index < READINGS; index++) {
      readings.add(reading.apply(index));
    }
    value = readings;
    message = encode();
    message.flip();
  }

  static Sample ofJava() {
    IntFunction<Object> reading =
        index ->
            new Everything.Reading.Builder()
                .setId("reading " + index)
                .setCelsius(index % 2 == 0 ? null : index / 7.0)
                .setKind(Everything.Kind.values()[index % 2])
                .setCount((long) index)
                .setScale(index / 3.0)
                .setLabel(LABEL)
                .setTags(TAGS)
                .setLimits(LIMITS)
                .build();
    return new Sample(Everything.Meter.getCodec(), reading);
  }

  static Sample ofKotlin() {
    IntFunction<Object> reading =
        index ->
            new goldens.everything.Reading(
                "reading " + index,
                index % 2 == 0 ? null : index / 7.0,
                goldens.everything.Kind.values()[index % 2],
                index,
                index / 3.0,
                LABEL,
                TAGS,
                LIMITS);
    return new Sample(goldens.everything.Meter.Companion.getCodec(), reading);
  }

  static Sample ofHand(HandCodec codec) {
    IntFunction<Object> reading =
        index ->
            new HandReading(
                "reading " + index,
                index % 2 == 0 ? null : index / 7.0,
                HandReading.Kind.values()[index % 2],
                index,
                index / 3.0,
                LABEL,
                TAGS,
                LIMITS);
    return new Sample(codec, reading);
  }

  ByteBuffer encode() {
    return codec.encodeMessage(value);
  }

  Object decode() {
    message.rewind();
    return codec.decodeMessage(message);
  }

  /** Fails unless the other is the same message. */
  void expectSameBytes(Sample other) {
    message.rewind();
    other.message.rewind();
    if (!message.equals(other.message)) {
      throw new AssertionError("what was written by hand is another message");
    }
  }
}
