package dev.columba.goldens;

import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.onPlatform;
import static dev.columba.testing.Tests.test;

import dev.columba.goldens.AnswersMessages.PigeonEventSink;
import dev.columba.goldens.AnswersMessages.RowsStreamHandler;
import dev.columba.goldens.AnswersMessages.Signal;
import dev.columba.goldens.AnswersMessages.SignalsStreamHandler;
import io.flutter.plugin.common.MethodCall;
import io.flutter.plugin.common.StandardMethodCodec;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Event channels. */
final class EventTests {
  private static final String CHANNEL = "dev.flutter.pigeon.goldens.Streams.";
  private static final List<String> SENT = Collections.synchronizedList(new ArrayList<>());

  private EventTests() {}

  static void run() {
    test("events, errors and the end of a stream arrive", EventTests::events);
    test("events are encoded by their declared type", EventTests::encoding);
    test("instances have channels of their own, which can be ended", EventTests::instances);
  }

  private static byte[] method(String channel, String name) throws Exception {
    ByteBuffer call = StandardMethodCodec.INSTANCE.encodeMethodCall(new MethodCall(name, null));
    byte[] bytes = new byte[call.position()];
    call.rewind().get(bytes);
    return Engine.send(CHANNEL + channel, bytes);
  }

  private static void record() {
    SENT.clear();
    Engine.answer((channel, message) -> {
      SENT.add(channel.substring(CHANNEL.length()) + " " + message);
      return null;
    });
  }

  /** Says who listened. */
  private static final class Signals extends SignalsStreamHandler {
    @Override
    public void onListen(Object arguments, PigeonEventSink<Signal> sink) {
      sink.success(new Signal.Start());
      sink.error("E", null, 1L);
      sink.success(new Signal.Stop.Crash.Builder().setCode(2L).build());
      sink.endOfStream();
    }

    @Override
    public void onCancel(Object arguments) {
      SENT.add("cancelled");
    }
  }

  private static void events() throws Exception {
    record();
    onPlatform(() -> SignalsStreamHandler.register(Engine.MESSENGER, new Signals()));
    equal(Engine.hex(method("signals", "listen")), "0000");
    equal(
        SENT,
        List.of(
            "signals 00" + "830c0100",
            "signals 01" + "070145" + "00" + "040100000000000000",
            "signals 00" + "840c01" + "040200000000000000",
            "signals null"));
    equal(Engine.hex(method("signals", "cancel")), "0000");
    equal(SENT.get(4), "cancelled");
  }

  private static void encoding() throws Exception {
    record();
    onPlatform(() -> RowsStreamHandler.register(Engine.MESSENGER, new RowsStreamHandler() {
      @Override
      public void onListen(Object arguments, PigeonEventSink<List<int[]>> sink) {
        sink.success(List.of(new int[] {-1}));
      }
    }));
    method("rows", "listen");
    equal(SENT, List.of("rows 00" + "0c01" + "880804ffffffff"));
  }

  private static void instances() throws Exception {
    record();
    onPlatform(() -> SignalsStreamHandler.register(Engine.MESSENGER, new Signals(), "two"));
    method("signals.two", "listen");
    equal(SENT.get(0), "signals.two 00830c0100");
    onPlatform(() -> SignalsStreamHandler.register(Engine.MESSENGER, null, "two"));
    equal(method("signals.two", "listen"), null);
    equal(Engine.hex(method("signals", "listen")), "0000");
  }
}
