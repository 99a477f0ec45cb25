package dev.columba.engine;

import static dev.columba.testing.Tests.check;
import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.onPlatform;
import static dev.columba.testing.Tests.test;
import static dev.columba.testing.Tests.throwsA;

import android.os.Looper;
import android.util.Log;
import dev.columba.testing.Tests;
import io.flutter.plugin.common.BasicMessageChannel;
import io.flutter.plugin.common.BinaryMessenger;
import io.flutter.plugin.common.StandardMessageCodec;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** Who is called, on which thread, and what Dart is told. */
final class MessengerTests {
  private static final StandardMessageCodec CODEC = StandardMessageCodec.INSTANCE;

  /** Dart's side, which echoes. */
  private static final EngineMessenger MESSENGER =
      new EngineMessenger(
          (channel, message, reply) -> {
            if (reply != null) {
              reply.accept(message);
            }
          });

  private MessengerTests() {}

  static void run() {
    test("a message without a handler is answered with null", () -> equal(call("nobody", "hello"), null));
    test("a handler runs on the platform thread and its answer arrives", MessengerTests::answers);
    test("null messages are no bytes both ways", MessengerTests::nulls);
    test("an exception of a handler is logged and answered with null", MessengerTests::exceptions);
    test("a message is answered once", MessengerTests::answersOnce);
    test("a handler that was removed is not called", MessengerTests::removed);
    test("a task queue runs its tasks in order on one other thread", MessengerTests::taskQueue);
    test("a buffer is taken away when the handler returns", MessengerTests::buffers);
    test("only direct buffers are sent", MessengerTests::directBuffers);
    test("messages to Dart are refused off the platform thread", MessengerTests::wrongThread);
    test("an answer of Dart comes on the platform thread", MessengerTests::answersOfDart);
    test("an exception of a reply handler is logged", MessengerTests::exceptionsOfReplies);
    test("delayed work waits, and removed work does not run", MessengerTests::delays);
  }

  private static BasicMessageChannel<Object> channel(String name) {
    return new BasicMessageChannel<>(MESSENGER, name, CODEC);
  }

  /** Calls as Dart does; the answer's value, null for the null answer. */
  static Object call(String channel, Object message) throws Exception {
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    MESSENGER.fromDart(channel, bytes(message), reply::complete);
    byte[] bytes = Tests.wait(reply);
    return bytes == null ? null : CODEC.decodeMessage(ByteBuffer.wrap(bytes));
  }

  private static byte[] bytes(Object message) {
    ByteBuffer buffer = CODEC.encodeMessage(message);
    if (buffer == null) {
      return null;
    }
    byte[] bytes = new byte[buffer.position()];
    buffer.rewind().get(bytes);
    return bytes;
  }

  private static boolean isOnPlatform() {
    return Looper.myLooper() == Looper.getMainLooper();
  }

  private static void answers() throws Exception {
    channel("answers").setMessageHandler((message, reply) -> reply.reply(List.of(message, isOnPlatform())));
    equal(call("answers", 7L), List.of(7L, true));
  }

  private static void nulls() throws Exception {
    AtomicReference<Object> got = new AtomicReference<>("nothing");
    MESSENGER.setMessageHandler("bytes", (message, reply) -> reply.reply(message));
    CompletableFuture<byte[]> answer = new CompletableFuture<>();
    MESSENGER.fromDart("bytes", null, answer::complete);
    equal(Tests.wait(answer), null);
    channel("nulls").setMessageHandler((message, reply) -> { got.set(message); reply.reply(null); });
    equal(call("nulls", null), null);
    equal(got.get(), null);
  }

  private static void exceptions() throws Exception {
    channel("throws").setMessageHandler((message, reply) -> { throw new IllegalStateException("no " + message); });
    equal(call("throws", "luck"), null);
    check(Log.ERRORS.stream().anyMatch(line -> line.matches("Failed to handle message:.*no luck")), "not logged");
    MESSENGER.setMessageHandler("throws", (message, reply) -> { throw new IllegalStateException("bare"); });
    equal(call("throws", "luck"), null);
  }

  private static void answersOnce() throws Exception {
    CompletableFuture<Throwable> second = new CompletableFuture<>();
    channel("twice").setMessageHandler((message, reply) -> {
      reply.reply("first");
      second.complete(throwsA(IllegalStateException.class, () -> reply.reply("second")));
    });
    equal(call("twice", 0L), "first");
    equal(Tests.wait(second).getMessage(), "Reply already submitted");
  }

  private static void removed() throws Exception {
    channel("removed").setMessageHandler((message, reply) -> reply.reply(1L));
    channel("removed").setMessageHandler(null);
    equal(call("removed", 0L), null);
  }

  private static void taskQueue() throws Exception {
    List<Object> seen = Collections.synchronizedList(new ArrayList<>());
    List<Thread> threads = Collections.synchronizedList(new ArrayList<>());
    BinaryMessenger.TaskQueue queue = MESSENGER.makeBackgroundTaskQueue();
    Consumer<String> register = name ->
        new BasicMessageChannel<>(MESSENGER, name, CODEC, queue).setMessageHandler((message, reply) -> {
          threads.add(Thread.currentThread());
          seen.add(message);
          reply.reply(message);
        });
    register.accept("queue a");
    register.accept("queue b");
    List<CompletableFuture<byte[]>> replies = new ArrayList<>();
    List<Object> sent = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      sent.add(i);
      replies.add(new CompletableFuture<>());
      MESSENGER.fromDart(i % 2 == 0 ? "queue a" : "queue b", bytes(i), replies.get(i)::complete);
    }
    for (CompletableFuture<byte[]> reply : replies) {
      Tests.wait(reply);
    }
    equal(seen, sent);
    equal(threads.stream().distinct().count(), 1L);
    check(threads.get(0) != Looper.getMainLooper().getThread(), "it ran on the platform thread");
  }

  private static void buffers() throws Exception {
    AtomicReference<ByteBuffer> kept = new AtomicReference<>();
    MESSENGER.setMessageHandler("kept", (message, reply) -> { kept.set(message); reply.reply(null); });
    call("kept", "x");
    onPlatform(() -> equal(List.of(kept.get().isDirect(), kept.get().limit()), List.of(true, 0)));
  }

  private static void directBuffers() throws Exception {
    onPlatform(() -> throwsA(IllegalArgumentException.class, () -> MESSENGER.send("x", ByteBuffer.allocate(1))));
  }

  private static void wrongThread() {
    throwsA(IllegalStateException.class, () -> channel("x").send(1L));
  }

  private static void answersOfDart() throws Exception {
    CompletableFuture<List<Object>> answer = new CompletableFuture<>();
    onPlatform(() -> channel("dart").send("echo", reply -> answer.complete(List.of(reply, isOnPlatform()))));
    equal(Tests.wait(answer), List.of("echo", true));
  }

  private static void exceptionsOfReplies() throws Exception {
    onPlatform(() -> channel("dart").send("echo", reply -> { throw new IllegalStateException("in a reply"); }));
    onPlatform(() -> {});
    check(Log.ERRORS.stream().anyMatch(line -> line.contains("Failed to handle message reply")), "not logged");
  }

  private static void delays() throws Exception {
    List<String> order = Collections.synchronizedList(new ArrayList<>());
    CompletableFuture<Void> end = new CompletableFuture<>();
    onPlatform(() -> {
      android.os.Handler handler = new android.os.Handler(Looper.getMainLooper());
      Runnable removed = () -> order.add("removed");
      handler.postDelayed(() -> { order.add("late"); end.complete(null); }, 60);
      handler.postDelayed(removed, 20);
      handler.post(() -> order.add("first"));
      handler.post(() -> order.add("second"));
      handler.removeCallbacks(removed);
    });
    Tests.wait(end);
    equal(order, List.of("first", "second", "late"));
  }
}
