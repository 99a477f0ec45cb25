package dev.columba.goldens;

import dev.columba.engine.EngineMessenger;
import dev.columba.testing.Tests;
import io.flutter.plugin.common.MessageCodec;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Dart's side of the channels. */
final class Engine {
  /** What Dart answers on a channel: bytes as hexadecimal digits, null for the null answer. */
  interface Dart {
    String answer(String channel, String message);
  }

  private static volatile Dart dart = (channel, message) -> null;

  static final EngineMessenger MESSENGER =
      new EngineMessenger(
          (channel, message, reply) -> {
            String answer = dart.answer(channel, hex(message));
            if (reply != null) {
              reply.accept(answer == null ? null : HexFormat.of().parseHex(answer));
            }
          });

  private Engine() {}

  /** Has {@code next} answer from now on. */
  static void answer(Dart next) {
    dart = next;
  }

  /** Calls as Dart does; the answer's value, null for the null answer. */
  static Object call(MessageCodec<Object> codec, String channel, Object message) throws Exception {
    byte[] bytes = send(channel, bytes(codec, message));
    return bytes == null ? null : codec.decodeMessage(ByteBuffer.wrap(bytes));
  }

  /** The same with bytes as they cross. */
  static byte[] send(String channel, byte[] message) throws Exception {
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    MESSENGER.fromDart(channel, message, reply::complete);
    return Tests.wait(reply);
  }

  static byte[] bytes(MessageCodec<Object> codec, Object message) {
    ByteBuffer buffer = codec.encodeMessage(message);
    if (buffer == null) {
      return null;
    }
    byte[] bytes = new byte[buffer.position()];
    buffer.rewind().get(bytes);
    return bytes;
  }

  static String hex(byte[] bytes) {
    return bytes == null ? null : HexFormat.of().formatHex(bytes);
  }

  /** The value after a round trip through the codec. */
  static Object echo(MessageCodec<Object> codec, Object value) {
    return codec.decodeMessage(ByteBuffer.wrap(bytes(codec, value)));
  }

  /** Fails unless {@code answer} is an error with this code and message. */
  static void isError(Object answer, String code, String message) {
    List<?> list = (List<?>) answer;
    Tests.equal(list.size(), 3);
    Tests.equal(list.get(0), code);
    Tests.equal(list.get(1), message);
  }
}
