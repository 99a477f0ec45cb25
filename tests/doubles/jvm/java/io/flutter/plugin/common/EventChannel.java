package io.flutter.plugin.common;

import android.util.Log;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.annotation.UiThread;
import io.flutter.plugin.common.BinaryMessenger.BinaryReply;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;

/** A channel on which Dart listens and the host sends events. */
public final class EventChannel {
  private static final String TAG = "EventChannel#";

  private final BinaryMessenger messenger;
  private final String name;
  private final MethodCodec codec;
  private final BinaryMessenger.TaskQueue taskQueue;

  /** A channel with the standard codec. */
  public EventChannel(@NonNull BinaryMessenger messenger, @NonNull String name) {
    this(messenger, name, StandardMethodCodec.INSTANCE);
  }

  /** A channel with {@code codec}. */
  public EventChannel(@NonNull BinaryMessenger messenger, @NonNull String name, @NonNull MethodCodec codec) {
    this(messenger, name, codec, null);
  }

  /** A channel whose handler runs on {@code taskQueue}. */
  public EventChannel(
      @NonNull BinaryMessenger messenger,
      @NonNull String name,
      @NonNull MethodCodec codec,
      @Nullable BinaryMessenger.TaskQueue taskQueue) {
    this.messenger = Objects.requireNonNull(messenger, "messenger");
    this.name = Objects.requireNonNull(name, "name");
    this.codec = Objects.requireNonNull(codec, "codec");
    this.taskQueue = taskQueue;
  }

  /** Sets who makes the events; null: nobody. */
  @UiThread
  public void setStreamHandler(@Nullable StreamHandler handler) {
    BinaryMessenger.BinaryMessageHandler binary = handler == null ? null : new Requests(handler);
    if (taskQueue == null) {
      messenger.setMessageHandler(name, binary);
    } else {
      messenger.setMessageHandler(name, binary, taskQueue);
    }
  }

  /** Makes the events. */
  public interface StreamHandler {
    /** Dart listens from now on. */
    void onListen(@Nullable Object arguments, @NonNull EventSink events);

    /** Dart does not listen any more. */
    void onCancel(@Nullable Object arguments);
  }

  /** Takes events for Dart. */
  public interface EventSink {
    /** An event. */
    void success(@Nullable Object event);

    /** An error; the stream goes on. */
    void error(@NonNull String errorCode, @Nullable String errorMessage, @Nullable Object errorDetails);

    /** The end; what comes after it is dropped. */
    void endOfStream();
  }

  /** Answers Dart's {@code listen} and {@code cancel}. */
  private final class Requests implements BinaryMessenger.BinaryMessageHandler {
    private final StreamHandler handler;
    private final AtomicReference<EventSink> active = new AtomicReference<>();

    Requests(StreamHandler handler) {
      this.handler = handler;
    }

    @Override
    public void onMessage(ByteBuffer message, BinaryReply reply) {
      MethodCall call = codec.decodeMethodCall(message);
      switch (call.method) {
        case "listen" -> onListen(call.arguments, reply);
        case "cancel" -> onCancel(call.arguments, reply);
        default -> reply.reply(null);
      }
    }

    private void onListen(Object arguments, BinaryReply reply) {
      EventSink sink = new Sink(active);
      if (active.getAndSet(sink) != null) {
        // Dart lost its listener without saying so, as after a hot restart.
        try {
          handler.onCancel(null);
        } catch (RuntimeException error) {
          Log.e(TAG + name, "Failed to close existing event stream", error);
        }
      }
      try {
        handler.onListen(arguments, sink);
        reply.reply(codec.encodeSuccessEnvelope(null));
      } catch (RuntimeException error) {
        active.set(null);
        fail("Failed to open event stream", error, reply);
      }
    }

    private void onCancel(Object arguments, BinaryReply reply) {
      if (active.getAndSet(null) == null) {
        reply.reply(codec.encodeErrorEnvelope("error", "No active stream to cancel", null));
        return;
      }
      try {
        handler.onCancel(arguments);
        reply.reply(codec.encodeSuccessEnvelope(null));
      } catch (RuntimeException error) {
        fail("Failed to close event stream", error, reply);
      }
    }

    private void fail(String what, RuntimeException error, BinaryReply reply) {
      Log.e(TAG + name, what, error);
      reply.reply(codec.encodeErrorEnvelope("error", error.getMessage(), null));
    }
  }

  /** Sends events as long as its listener is the present one. */
  private final class Sink implements EventSink {
    private final AtomicReference<EventSink> active;
    private final AtomicBoolean hasEnded = new AtomicBoolean();

    Sink(AtomicReference<EventSink> active) {
      this.active = active;
    }

    @Override
    @UiThread
    public void success(Object event) {
      if (!hasEnded.get() && active.get() == this) {
        messenger.send(name, codec.encodeSuccessEnvelope(event));
      }
    }

    @Override
    @UiThread
    public void error(String errorCode, String errorMessage, Object errorDetails) {
      if (!hasEnded.get() && active.get() == this) {
        messenger.send(name, codec.encodeErrorEnvelope(errorCode, errorMessage, errorDetails));
      }
    }

    @Override
    @UiThread
    public void endOfStream() {
      if (!hasEnded.getAndSet(true) && active.get() == this) {
        messenger.send(name, null);
      }
    }
  }
}
