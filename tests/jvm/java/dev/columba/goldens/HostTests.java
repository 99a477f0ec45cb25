package dev.columba.goldens;

import static dev.columba.testing.Tests.check;
import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.test;

import android.os.Looper;
import android.util.Log;
import dev.columba.goldens.AnswersMessages.Answers;
import dev.columba.goldens.AnswersMessages.FlutterError;
import dev.columba.goldens.AnswersMessages.Mood;
import dev.columba.goldens.AnswersMessages.NullableResult;
import dev.columba.goldens.AnswersMessages.Result;
import dev.columba.goldens.AnswersMessages.Samples;
import dev.columba.goldens.AnswersMessages.Signal;
import dev.columba.goldens.AnswersMessages.VoidResult;
import dev.columba.testing.Tests;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;

/** What Dart is answered. */
final class HostTests {
  private static final String CHANNEL = "dev.flutter.pigeon.goldens.Answers.";

  private HostTests() {}

  static void run() throws Exception {
    Tests.onPlatform(() -> Answers.setUp(Engine.MESSENGER, new Implementation()));
    test("a value, null and nothing are answered", HostTests::values);
    test("an error of the implementation arrives", HostTests::errors);
    test("any exception arrives as text, class and trace", HostTests::exceptions);
    test("null for an argument that must not be null is an error that names it", HostTests::nulls);
    test("a message that cannot be decoded is answered with the reason", HostTests::undecodable);
    test("a result that cannot be encoded is answered with the reason", HostTests::unencodable);
    test("a method that answers later may fail at once", HostTests::laterErrors);
    test("an exception after the answer is logged", HostTests::afterwards);
    test("task queues run off the platform thread", HostTests::queues);
    test("a suffix has channels of its own, which end with it", HostTests::suffixes);
  }

  /** Answers what its arguments ask for. */
  static class Implementation implements Answers {
    @Override
    public Long now(Long value) {
      if (value == 1) {
        throw new FlutterError("one", null, List.of("details", 1L));
      }
      if (value == 2) {
        throw new IllegalStateException("two", new RuntimeException("cause"));
      }
      return value;
    }

    @Override
    public void check(String value, Mood mood) {}

    @Override
    public Samples samples(Samples value) {
      return value;
    }

    @Override
    public Object anything(Object value) {
      return "unencodable".equals(value) ? new Thread() : value;
    }

    @Override
    public Signal signal(Signal value) {
      return value;
    }

    @Override
    public void later(Long value, Result<Long> result) {
      if (value == 1) {
        result.error(new FlutterError("one", "message", null));
      } else if (value == 2) {
        throw new IllegalStateException("two");
      } else {
        new Thread(() -> result.success(value)).start();
      }
      if (value == 3) {
        sleep();
        throw new IllegalStateException("afterwards");
      }
    }

    @Override
    public void perhaps(String value, NullableResult<String> result) {
      result.success(value);
    }

    @Override
    public void nothing(VoidResult result) {
      result.success();
    }

    @Override
    public void raw(int[] value, Result<int[]> result) {
      result.success(value);
    }

    @Override
    public String thread() {
      return Looper.myLooper() == Looper.getMainLooper() ? "platform" : Thread.currentThread().getName();
    }

    @Override
    public void threadLater(Result<String> result) {
      result.success(thread());
    }

    private static void sleep() {
      try {
        Thread.sleep(50);
      } catch (InterruptedException error) {
        throw new AssertionError(error);
      }
    }
  }

  static Object call(String method, Object... arguments) throws Exception {
    return Engine.call(CodecTests.ANSWERS, CHANNEL + method, arguments.length == 0 ? null : Arrays.asList(arguments));
  }

  private static void values() throws Exception {
    equal(call("now", 7L), List.of(7L));
    equal(call("check", "x", null), Collections.singletonList(null));
    equal(call("anything", (Object) null), Collections.singletonList(null));
    equal(call("later", 8L), List.of(8L));
    equal(call("perhaps", "text"), List.of("text"));
    equal(call("perhaps", (Object) null), Collections.singletonList(null));
    equal(call("nothing"), Collections.singletonList(null));
    // The reply is a Uint32List, code 136: elements of four bytes.
    byte[] reply = Engine.send(CHANNEL + "raw", HexFormat.of().parseHex("0c01" + "88" + "0804" + "ffffffff"));
    equal(Engine.hex(reply), "0c01" + "88" + "0804" + "ffffffff");
    Signal start = new Signal.Start.Builder().setAt("now").build();
    equal(call("signal", start), List.of(start));
    equal(call("nobody"), null);
  }

  private static void errors() throws Exception {
    equal(call("now", 1L), Arrays.asList("one", null, List.of("details", 1L)));
    equal(call("later", 1L), Arrays.asList("one", "message", null));
  }

  private static void exceptions() throws Exception {
    Object answer = call("now", 2L);
    Engine.isError(answer, "java.lang.IllegalStateException: two", "IllegalStateException");
    String trace = (String) ((List<?>) answer).get(2);
    check(trace.startsWith("Cause: java.lang.RuntimeException: cause, Stacktrace: "), trace);
    equal(AnswersMessages.wrapError(new FlutterError("c", "m", 1L)), List.of("c", "m", 1L));
  }

  private static void nulls() throws Exception {
    Engine.isError(call("now", (Object) null), "null-error", "The argument 'value' of Answers.now must not be null.");
    Engine.isError(call("later", (Object) null), "null-error", "The argument 'value' of Answers.later must not be null.");
    Engine.isError(call("now", "text"), first(call("now", "text")), "ClassCastException");
    Engine.isError(call("check", "too few"), first(call("check", "too few")), "IndexOutOfBoundsException");
  }

  private static String first(Object answer) {
    return (String) ((List<?>) answer).get(0);
  }

  private static void undecodable() throws Exception {
    for (String method : List.of("anything", "later")) {
      byte[] reply = Engine.send(CHANNEL + method, HexFormat.of().parseHex("0c01" + "8103ff000000"));
      Object answer = CodecTests.ANSWERS.decodeMessage(java.nio.ByteBuffer.wrap(reply));
      String code = "java.lang.IllegalArgumentException: The enum Mood has no value with the index 255";
      Engine.isError(answer, code, "IllegalArgumentException");
    }
  }

  private static void unencodable() throws Exception {
    Object answer = call("anything", "unencodable");
    equal(((List<?>) answer).get(1), "IllegalArgumentException");
    check(first(answer).contains("Unsupported value"), first(answer));
  }

  private static void laterErrors() throws Exception {
    Engine.isError(call("later", 2L), "java.lang.IllegalStateException: two", "IllegalStateException");
  }

  private static void afterwards() throws Exception {
    equal(call("later", 3L), List.of(3L));
    Tests.onPlatform(() -> {});
    check(Log.ERRORS.stream().anyMatch(line -> line.contains("afterwards")), "not logged");
  }

  private static void queues() throws Exception {
    equal(call("thread"), List.of("task queue"));
    equal(call("threadLater"), List.of("task queue"));
  }

  private static void suffixes() throws Exception {
    Tests.onPlatform(() -> Answers.setUp(Engine.MESSENGER, "second", new Implementation() {
      @Override
      public Long now(Long value) {
        return -value;
      }
    }));
    equal(call("now", 7L), List.of(7L));
    equal(call("now.second", 7L), List.of(-7L));
    Tests.onPlatform(() -> Answers.setUp(Engine.MESSENGER, "second", null));
    equal(call("now.second", 7L), null);
    equal(call("thread.second"), null);
    equal(call("now", 7L), List.of(7L));
  }
}
