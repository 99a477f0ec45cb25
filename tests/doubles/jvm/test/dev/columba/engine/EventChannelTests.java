package dev.columba.engine;

import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.onPlatform;
import static dev.columba.testing.Tests.test;
import static dev.columba.testing.Tests.throwsA;

import dev.columba.testing.Tests;
import io.flutter.plugin.common.EventChannel;
import io.flutter.plugin.common.EventChannel.EventSink;
import io.flutter.plugin.common.FlutterException;
import io.flutter.plugin.common.MethodCall;
import io.flutter.plugin.common.StandardMethodCodec;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The host's side of an event channel. */
final class EventChannelTests {
  private static final StandardMethodCodec CODEC = StandardMethodCodec.INSTANCE;

  private final List<Object> events = Collections.synchronizedList(new ArrayList<>());
  private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
  private final EngineMessenger messenger = new EngineMessenger((channel, message, reply) -> events.add(open(message)));
  private EventSink sink;

  private EventChannelTests() {
    new EventChannel(messenger, "events").setStreamHandler(new EventChannel.StreamHandler() {
      @Override
      public void onListen(Object arguments, EventSink events) {
        calls.add("listen " + arguments);
        if ("refuse".equals(arguments)) {
          throw new IllegalStateException("refused");
        }
        sink = events;
      }

      @Override
      public void onCancel(Object arguments) {
        calls.add("cancel " + arguments);
      }
    });
  }

  static void run() {
    test("events, errors and the end arrive; what comes after does not", () -> new EventChannelTests().events());
    test("a listener that is replaced gets no more events", () -> new EventChannelTests().replaced());
    test("what a stream handler throws is an error for Dart", () -> new EventChannelTests().refuses());
    test("cancelling twice is an error", () -> new EventChannelTests().cancels());
    test("an unknown method is answered with null", () -> equal(new EventChannelTests().call("pause", null), null));
  }

  private void events() throws Exception {
    equal(call("listen", 1L), "null");
    onPlatform(() -> {
      sink.success(List.of(1L));
      sink.error("code", null, List.of("details"));
      sink.endOfStream();
      sink.endOfStream();
      sink.success(2L);
    });
    equal(events, Arrays.asList("[1]", "code: null [details]", "end"));
  }

  private void replaced() throws Exception {
    call("listen", null);
    EventSink old = sink;
    call("listen", null);
    onPlatform(() -> {
      old.success(1L);
      sink.success(2L);
    });
    equal(events, List.of("2"));
    equal(calls, List.of("listen null", "cancel null", "listen null"));
  }

  private void refuses() throws Exception {
    equal(call("listen", "refuse"), "error: refused null");
  }

  private void cancels() throws Exception {
    call("listen", null);
    equal(call("cancel", null), "null");
    equal(call("cancel", null), "error: No active stream to cancel null");
    onPlatform(() -> sink.success(1L));
    equal(events, List.of());
    throwsA(IllegalArgumentException.class, () -> CODEC.decodeEnvelope(ByteBuffer.wrap(new byte[] {0, 0, 0})));
  }

  private String call(String method, Object arguments) throws Exception {
    ByteBuffer buffer = CODEC.encodeMethodCall(new MethodCall(method, arguments));
    byte[] bytes = new byte[buffer.position()];
    buffer.rewind().get(bytes);
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    messenger.fromDart("events", bytes, reply::complete);
    byte[] answer = Tests.wait(reply);
    return answer == null ? null : open(answer);
  }

  private static String open(byte[] envelope) {
    if (envelope == null) {
      return "end";
    }
    try {
      return String.valueOf(CODEC.decodeEnvelope(ByteBuffer.wrap(envelope)));
    } catch (FlutterException error) {
      return error.code + ": " + error.getMessage() + " " + error.details;
    }
  }
}
