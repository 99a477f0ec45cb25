package conformance;

import android.os.Handler;
import android.os.Looper;
import conformance.calls.CallsBindings;
import conformance.calls.CallsBindings.AlsoNothing;
import conformance.calls.CallsBindings.Calls;
import conformance.calls.CallsBindings.Counter;
import conformance.calls.CallsBindings.FlutterError;
import conformance.calls.CallsBindings.Level;
import conformance.calls.CallsBindings.Note;
import conformance.calls.CallsBindings.Nothing;
import conformance.calls.CallsBindings.Reports;
import conformance.calls.CallsBindings.Result;
import conformance.calls.CallsBindings.Sample;
import conformance.calls.CallsBindings.VoidResult;
import io.flutter.plugin.common.BinaryMessenger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Errors, defaults, threads, constants, equality, and calls of Dart. */
final class CallsHost implements Calls {
  private final BinaryMessenger messenger;
  private final Reports dart;
  private final Handler platform = new Handler(Looper.getMainLooper());

  CallsHost(BinaryMessenger messenger) {
    this.messenger = messenger;
    dart = new Reports(messenger);
  }

  @Override
  public void fail(String code, String message, Object details) {
    throw new FlutterError(code, message, details);
  }

  @Override
  public Long failInstead(String code, String message, Object details) {
    throw new FlutterError(code, message, details);
  }

  @Override
  public void failLater(String code, String message, Object details, VoidResult result) {
    platform.post(() -> result.error(new FlutterError(code, message, details)));
  }

  @Override
  public void failLaterInstead(String code, String message, Object details, Result<String> result) {
    new Thread(() -> result.error(new FlutterError(code, message, details))).start();
  }

  @Override
  public void failByCallback(String code, String message, Object details, VoidResult result) {
    result.error(new FlutterError(code, message, details));
  }

  @Override
  public void failInBackground(String code, String message, Object details) {
    fail(code, message, details);
  }

  @Override
  public void failLaterInBackground(String code, String message, Object details, VoidResult result) {
    failLater(code, message, details, result);
  }

  @Override
  public void breakDown(String message) {
    throw new IllegalArgumentException(message);
  }

  @Override
  public void breakDownLater(String message, VoidResult result) {
    platform.post(() -> result.error(new IllegalArgumentException(message)));
  }

  @Override
  public String join(
      String a, Long b, Double c, Boolean d, Level e, Note f, List<Long> g, Map<String, Boolean> h) {
    String entries =
        h.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue()).collect(Collectors.joining(","));
    return a + "|" + b + "|" + c + "|" + d + "|" + e.ordinal() + "|" + textOrNull(f) + "|" + joined(g) + "|" + entries;
  }

  @Override
  public String named(String first, Boolean second, Long third, Note fourth, Level fifth) {
    return first + "|" + second + "|" + third + "|" + textOrNull(fourth) + "|" + fifth.ordinal();
  }

  @Override
  public String optional(String first, Long second, String third, List<Long> fourth) {
    return first + "|" + second + "|" + third + "|" + joined(fourth);
  }

  private static String textOrNull(Note note) {
    return note == null ? null : note.getText();
  }

  private static String joined(List<Long> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  @Override
  public Note note(Note note, Note other) {
    List<String> tags = new ArrayList<>(note.getTags());
    tags.addAll(other.getTags());
    return new Note.Builder()
        .setText(note.getText() + other.getText())
        .setLevel(note.getLevel())
        .setCount(note.getCount() + other.getCount())
        .setScale(note.getScale())
        .setTags(tags)
        .setNext(note.getNext())
        .build();
  }

  @Override
  public Nothing nothing(Nothing nothing) {
    return nothing;
  }

  @Override
  public String thread() {
    boolean isPlatform = Looper.myLooper() == Looper.getMainLooper();
    return isPlatform ? "platform" : "thread " + Thread.currentThread().getId();
  }

  @Override
  public String backgroundThread() {
    return thread();
  }

  @Override
  public String sameBackgroundThread() {
    return thread();
  }

  @Override
  public void laterBackgroundThread(Result<String> result) {
    result.success(thread());
  }

  @Override
  public Map<String, Object> constants() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("answer", CallsBindings.answer);
    all.put("least", CallsBindings.least);
    all.put("most", CallsBindings.most);
    all.put("half", CallsBindings.half);
    all.put("whole", CallsBindings.whole);
    all.put("tiny", CallsBindings.tiny);
    all.put("isOpen", CallsBindings.isOpen);
    all.put("empty", CallsBindings.empty);
    all.put("awkward", CallsBindings.awkward);
    return all;
  }

  @Override
  public Boolean areEqual(Sample a, Sample b) {
    return a.equals(b);
  }

  @Override
  public Boolean areHashesEqual(Sample a, Sample b) {
    return a.hashCode() == b.hashCode();
  }

  @Override
  public Boolean areNothingsEqual(Nothing a, Nothing b) {
    return a.equals(b) && a.hashCode() == b.hashCode();
  }

  @Override
  public Boolean isNothingEqual(Nothing a, AlsoNothing b) {
    return a.equals(b);
  }

  @Override
  public String textOf(Sample sample) {
    return sample.toString();
  }

  @Override
  public String textOfNote(Note note) {
    return note.toString();
  }

  @Override
  public void errorOfDart(String code, String message, Object details, Result<List<Object>> result) {
    dart.fail(code, message, details, new VoidOutcome(result));
  }

  @Override
  public void otherErrorOfDart(String message, Result<List<Object>> result) {
    dart.breakDown(message, new VoidOutcome(result));
  }

  @Override
  public void errorOfNobody(String suffix, Result<List<Object>> result) {
    new Reports(messenger, suffix).number(new Outcome<>(result));
  }

  @Override
  public void answerOfDart(Result<List<Object>> result) {
    dart.number(new Outcome<>(result));
  }

  @Override
  public void nameOfDart(String suffix, Result<String> result) {
    new Reports(messenger, suffix).name(result);
  }

  @Override
  public void callsInOrder(Long count, Result<List<Long>> result) {
    int total = Math.toIntExact(count);
    Long[] answers = new Long[total];
    int[] open = {total};
    for (int i = 0; i < total; i++) {
      int index = i;
      dart.later(
          (long) index,
          new Result<Long>() {
            @Override
            public void success(Long answer) {
              answers[index] = answer;
              if (--open[0] == 0) {
                result.success(Arrays.asList(answers));
              }
            }

            @Override
            public void error(Throwable error) {
              result.error(error);
            }
          });
    }
  }

  @Override
  public void setUpCounter(String suffix) {
    Counter.setUp(messenger, suffix, new CounterHost(suffix));
  }

  @Override
  public void tearDownCounter(String suffix) {
    Counter.setUp(messenger, suffix, null);
  }

  private static List<Object> parts(Throwable error) {
    FlutterError known = (FlutterError) error;
    return Arrays.asList(known.code, known.getMessage(), known.details);
  }

  /** Tells an answer as a list of one, an error as a list of its parts. */
  private record Outcome<T>(Result<List<Object>> result) implements Result<T> {
    @Override
    public void success(T answer) {
      result.success(List.of(answer));
    }

    @Override
    public void error(Throwable error) {
      result.success(parts(error));
    }
  }

  private record VoidOutcome(Result<List<Object>> result) implements VoidResult {
    @Override
    public void success() {
      result.success(List.of());
    }

    @Override
    public void error(Throwable error) {
      result.success(parts(error));
    }
  }

  private static final class CounterHost implements Counter {
    private final String suffix;
    private long count;

    CounterHost(String suffix) {
      this.suffix = suffix;
    }

    @Override
    public Long next() {
      return ++count;
    }

    @Override
    public String suffix() {
      return suffix;
    }
  }
}
