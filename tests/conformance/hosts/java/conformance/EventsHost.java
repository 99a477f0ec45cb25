package conformance;

import android.os.Handler;
import android.os.Looper;
import conformance.events.EventsBindings.BytesStreamHandler;
import conformance.events.EventsBindings.Change.Calm;
import conformance.events.EventsBindings.Change.Gust;
import conformance.events.EventsBindings.Change.Shower;
import conformance.events.EventsBindings.Change;
import conformance.events.EventsBindings.ChangesStreamHandler;
import conformance.events.EventsBindings.CountsStreamHandler;
import conformance.events.EventsBindings.EventControl;
import conformance.events.EventsBindings.FailingStreamHandler;
import conformance.events.EventsBindings.FloodStreamHandler;
import conformance.events.EventsBindings.NamesStreamHandler;
import conformance.events.EventsBindings.PigeonEventSink;
import conformance.events.EventsBindings.RowsStreamHandler;
import conformance.events.EventsBindings.TicksStreamHandler;
import conformance.events.EventsBindings.Weather;
import conformance.events.EventsBindings.WeathersStreamHandler;
import io.flutter.plugin.common.BinaryMessenger;
import java.util.Arrays;
import java.util.List;

/** Sends the events of all streams. */
final class EventsHost {
  private EventsHost() {}

  static void setUp(BinaryMessenger messenger) {
    setUpValues(messenger);
    setUpErrors(messenger);
    for (String name : List.of("", "a", "b")) {
      NamesStreamHandler.register(
          messenger,
          new NamesStreamHandler() {
            @Override
            public void onListen(Object arguments, PigeonEventSink<String> sink) {
              sendAll(sink, List.of(name));
            }
          },
          name);
    }
    Ticks ticks = new Ticks();
    TicksStreamHandler.register(messenger, ticks);
    EventControl.setUp(messenger, ticks.control);
  }

  private static <T> void sendAll(PigeonEventSink<T> sink, List<? extends T> events) {
    events.forEach(sink::success);
    sink.endOfStream();
  }

  private static void setUpValues(BinaryMessenger messenger) {
    CountsStreamHandler.register(
        messenger,
        new CountsStreamHandler() {
          @Override
          public void onListen(Object arguments, PigeonEventSink<Long> sink) {
            sendAll(sink, List.of(0L, 1L, 2L, 3L, 4L));
          }
        });
    ChangesStreamHandler.register(
        messenger,
        new ChangesStreamHandler() {
          @Override
          public void onListen(Object arguments, PigeonEventSink<Change> sink) {
            sendAll(
                sink,
                List.of(
                    new Gust.Builder().setSpeed(-0.0).build(),
                    new Shower.Builder().setDrops(List.of(1L, 2L)).setWeather(Weather.FOUL).build(),
                    new Shower.Builder().setDrops(List.of()).build(),
                    new Calm()));
          }
        });
    RowsStreamHandler.register(
        messenger,
        new RowsStreamHandler() {
          @Override
          public void onListen(Object arguments, PigeonEventSink<List<List<Long>>> sink) {
            sendAll(sink, List.of(List.of(List.of(1L), List.of()), List.of()));
          }
        });
    WeathersStreamHandler.register(
        messenger,
        new WeathersStreamHandler() {
          @Override
          public void onListen(Object arguments, PigeonEventSink<Weather> sink) {
            sendAll(sink, List.of(Weather.FOUL, Weather.FAIR));
          }
        });
    BytesStreamHandler.register(
        messenger,
        new BytesStreamHandler() {
          @Override
          public void onListen(Object arguments, PigeonEventSink<byte[]> sink) {
            sendAll(sink, List.of(new byte[] {1, -1}, new byte[0]));
          }
        });
  }

  private static void setUpErrors(BinaryMessenger messenger) {
    FailingStreamHandler.register(
        messenger,
        new FailingStreamHandler() {
          @Override
          public void onListen(Object arguments, PigeonEventSink<Long> sink) {
            sink.success(1L);
            sink.error("code", "message", Arrays.asList(1L, null, "details"));
            sink.error("code", null, null);
            sink.success(2L);
            sink.endOfStream();
          }
        });
    FloodStreamHandler.register(
        messenger,
        new FloodStreamHandler() {
          @Override
          public void onListen(Object arguments, PigeonEventSink<Long> sink) {
            for (long i = 0; i < 10_000; i++) {
              sink.success(i);
            }
            sink.endOfStream();
          }
        });
  }

  /** Ticks until it is cancelled. */
  private static final class Ticks extends TicksStreamHandler {
    private final Handler handler = new Handler(Looper.getMainLooper());
    private PigeonEventSink<Long> sink;
    private long cancellations;

    final EventControl control =
        new EventControl() {
          @Override
          public Long listeners() {
            return sink == null ? 0L : 1L;
          }

          @Override
          public Long cancellations() {
            return cancellations;
          }
        };

    @Override
    public void onListen(Object arguments, PigeonEventSink<Long> sink) {
      this.sink = sink;
      tick(sink, 0);
    }

    @Override
    public void onCancel(Object arguments) {
      sink = null;
      cancellations++;
    }

    private void tick(PigeonEventSink<Long> listener, long number) {
      if (sink == listener) {
        listener.success(number);
        handler.postDelayed(() -> tick(listener, number + 1), 2);
      }
    }
  }
}
