package dev.columba.goldens;

import static dev.columba.testing.Tests.check;
import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.onPlatform;
import static dev.columba.testing.Tests.test;

import dev.columba.goldens.AnswersMessages.Answers;
import dev.columba.goldens.AnswersMessages.FlutterError;
import dev.columba.goldens.AnswersMessages.Mood;
import dev.columba.goldens.AnswersMessages.Questions;
import dev.columba.goldens.AnswersMessages.Samples;
import dev.columba.goldens.AnswersMessages.Signal;
import dev.columba.testing.Tests;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;

/** Futures in place of callbacks, both ways. */
final class FutureTests {
  private FutureTests() {}

  static void run() throws Exception {
    onPlatform(() -> Answers.setUp(Engine.MESSENGER, "futures", new Implementation()));
    test("a future answers Dart", FutureTests::answers);
    test("a future that fails is an error of its cause", FutureTests::failures);
    test("an answer of Dart completes a future", FutureTests::questions);
    test("an error of Dart fails a future", FutureTests::errors);
  }

  /** What has to be written with futures. */
  private static final class Implementation implements Answers.WithFutures {
    @Override
    public CompletableFuture<Long> later(Long value) {
      if (value == 4) {
        return null;
      }
      return CompletableFuture.supplyAsync(() -> {
        if (value == 1) {
          throw new FlutterError("one", "message", 1L);
        }
        return value;
      });
    }

    @Override
    public CompletableFuture<String> perhaps(String result) {
      return CompletableFuture.completedFuture(result);
    }

    @Override
    public CompletableFuture<Void> nothing() {
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<int[]> raw(int[] value) {
      return CompletableFuture.completedFuture(value);
    }

    @Override
    public CompletableFuture<String> threadLater() {
      return CompletableFuture.completedFuture(Thread.currentThread().getName());
    }

    @Override
    public Long now(Long value) {
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
      return value;
    }

    @Override
    public Signal signal(Signal value) {
      return value;
    }

    @Override
    public String thread() {
      return "";
    }
  }

  private static void answers() throws Exception {
    equal(HostTests.call("later.futures", 5L), List.of(5L));
    equal(HostTests.call("perhaps.futures", (Object) null), Collections.singletonList(null));
    equal(HostTests.call("nothing.futures"), Collections.singletonList(null));
    equal(HostTests.call("threadLater.futures"), List.of("task queue"));
  }

  private static void failures() throws Exception {
    equal(HostTests.call("later.futures", 1L), Arrays.asList("one", "message", 1L));
    equal(((List<?>) HostTests.call("later.futures", 4L)).get(1), "NullPointerException");
  }

  private static void questions() throws Exception {
    AtomicReference<String> asked = new AtomicReference<>();
    Engine.answer((channel, message) -> {
      asked.set(channel + " " + message);
      return "0c01" + "040500000000000000";
    });
    equal(Tests.wait(ask(questions -> questions.number(2L))), 5L);
    equal(asked.get(), "dev.flutter.pigeon.goldens.Questions.number 0c01040200000000000000");
    Engine.answer((channel, message) -> message == null ? "0c00" : "0c0100");
    equal(Tests.wait(ask(questions -> questions.nothing())), null);
    equal(Tests.wait(ask(questions -> questions.text(null))), null);
  }

  private static void errors() throws Exception {
    Engine.answer((channel, message) -> null);
    try {
      Tests.wait(ask(questions -> questions.number(2L)));
      check(false, "it did not fail");
    } catch (ExecutionException error) {
      equal(((FlutterError) error.getCause()).code, "channel-error");
    }
  }

  private interface Question<T> {
    CompletableFuture<T> ask(Questions questions);
  }

  private static <T> CompletableFuture<T> ask(Question<T> question) throws Exception {
    AtomicReference<CompletableFuture<T>> future = new AtomicReference<>();
    onPlatform(() -> future.set(question.ask(new Questions(Engine.MESSENGER))));
    return future.get();
  }
}
