package dev.columba.goldens;

import static dev.columba.testing.Tests.check;
import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.onPlatform;
import static dev.columba.testing.Tests.test;

import android.util.Log;
import dev.columba.goldens.AnswersMessages.FlutterError;
import dev.columba.goldens.AnswersMessages.Mood;
import dev.columba.goldens.AnswersMessages.NullableResult;
import dev.columba.goldens.AnswersMessages.Questions;
import dev.columba.goldens.AnswersMessages.Result;
import dev.columba.goldens.AnswersMessages.VoidResult;
import dev.columba.testing.Tests;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;

/** Calls to Dart, and what its answers become. */
final class FlutterTests {
  private static final String CHANNEL = "dev.flutter.pigeon.goldens.Questions.";

  private FlutterTests() {}

  static void run() {
    test("a result, null and nothing arrive", FlutterTests::values);
    test("arguments are sent as a list, and nothing as the null message", FlutterTests::arguments);
    test("a suffix is part of the channel's name", FlutterTests::suffixes);
    test("an error of Dart arrives with null and with details", FlutterTests::errors);
    test("no answer, no list and no result are errors", FlutterTests::noAnswer);
    test("an answer of another type, or that cannot be decoded, is an error", FlutterTests::wrongAnswers);
  }

  /** Takes what a call ends with. */
  private static final class Taker<T> extends CompletableFuture<T> implements Result<T>, NullableResult<T>, VoidResult {
    @Override
    public void success(T result) {
      complete(result);
    }

    @Override
    public void success() {
      complete(null);
    }

    @Override
    public void error(Throwable error) {
      completeExceptionally(error);
    }
  }

  private interface Call<T> {
    void run(Questions questions, Taker<T> taker);
  }

  /** What a call ends with when Dart answers with these bytes. */
  private static <T> T call(String answer, Call<T> call) throws Exception {
    Engine.answer((channel, message) -> answer);
    Taker<T> taker = new Taker<>();
    onPlatform(() -> call.run(new Questions(Engine.MESSENGER), taker));
    return Tests.wait(taker);
  }

  private static FlutterError failure(String answer, Call<Long> call) throws Exception {
    int logged = Log.ERRORS.size();
    try {
      Object result = call(answer, call);
      throw new AssertionError("it ended with " + result);
    } catch (ExecutionException error) {
      equal(Log.ERRORS.size(), logged);
      return (FlutterError) error.getCause();
    }
  }

  private static FlutterError failure(String answer) throws Exception {
    return failure(answer, (questions, taker) -> questions.number(1L, taker));
  }

  private static void isFailure(FlutterError error, String code, String message, Object details) {
    equal(Arrays.asList(error.code, error.getMessage(), error.details), Arrays.asList(code, message, details));
  }

  private static void values() throws Exception {
    equal(FlutterTests.<Long>call("0c01040700000000000000", (questions, taker) -> questions.number(1L, taker)), 7L);
    equal(FlutterTests.<String>call("0c01070178", (questions, taker) -> questions.text("a", taker)), "x");
    equal(FlutterTests.<String>call("0c0100", (questions, taker) -> questions.text(null, taker)), null);
    equal(FlutterTests.<String>call("0c00", (questions, taker) -> questions.text(null, taker)), null);
    equal(FlutterTests.<Void>call("0c00", (questions, taker) -> questions.nothing(taker)), null);
    List<Mood> moods =
        FlutterTests.<List<Mood>>call(
            "0c01" + "0c02" + "81040100000000000000" + "00",
            (questions, taker) -> questions.moods(Mood.GOOD, null, taker));
    equal(moods, Arrays.asList(Mood.VERY_BAD, null));
  }

  private static void arguments() throws Exception {
    List<String> sent = Collections.synchronizedList(new ArrayList<>());
    Engine.answer((channel, message) -> {
      sent.add(channel.substring(CHANNEL.length()) + " " + message);
      return "0c0100";
    });
    onPlatform(() -> {
      Questions questions = new Questions(Engine.MESSENGER);
      questions.nothing(new Taker<Void>());
      questions.text(null, new Taker<String>());
      questions.moods(Mood.VERY_BAD, List.of(1), new Taker<List<Mood>>());
    });
    equal(sent, List.of("nothing null", "text 0c0100", "moods 0c02" + "810301000000" + "0c010301000000"));
  }

  private static void suffixes() throws Exception {
    CompletableFuture<String> name = new CompletableFuture<>();
    Engine.answer((channel, message) -> {
      name.complete(channel);
      return "0c00";
    });
    onPlatform(() -> new Questions(Engine.MESSENGER, "second").nothing(new Taker<Void>()));
    equal(Tests.wait(name), CHANNEL + "nothing.second");
  }

  private static void errors() throws Exception {
    isFailure(failure("0c03" + "070145" + "07016d" + "00"), "E", "m", null);
    isFailure(failure("0c03" + "070145" + "00" + "0c01" + "01"), "E", null, List.of(true));
    isFailure(failure("0c02" + "070145" + "00"), "E", null, null);
  }

  private static void noAnswer() throws Exception {
    String message = "Unable to establish connection on channel: " + CHANNEL + "number.";
    isFailure(failure(null), "channel-error", message, "");
    isFailure(failure("01"), "channel-error", message, "");
    String missing = "Flutter api returned null value for non-null return value.";
    isFailure(failure("0c0100"), "null-error", missing, "");
    isFailure(failure("0c00"), "null-error", missing, "");
    equal(AnswersMessages.createConnectionError("x").getMessage(), "Unable to establish connection on channel: x.");
  }

  private static void wrongAnswers() throws Exception {
    FlutterError other = failure("0c01070178");
    equal(other.code, "decode-error");
    check(other.getMessage().endsWith("it is a java.lang.String, not a java.lang.Long"), other.getMessage());
    equal(failure("0c01" + "8103ff000000").code, "decode-error");
    equal(failure("0c0581").code, "decode-error");
  }
}
