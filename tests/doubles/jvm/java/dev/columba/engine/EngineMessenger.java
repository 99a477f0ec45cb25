package dev.columba.engine;

import android.os.Handler;
import android.os.Looper;
import android.util.Log;
import io.flutter.plugin.common.BinaryMessenger;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/**
 * The engine's messenger: it calls handlers on the thread that is theirs, has each message answered once and at most
 * once, and takes a handler's buffer away when the handler has returned.
 */
public final class EngineMessenger implements BinaryMessenger {
  private static final String TAG = "EngineMessenger";

  private final Dart dart;
  private final Handler platform = new Handler(Looper.getMainLooper());
  private final Map<String, Registered> handlers = new ConcurrentHashMap<>();

  /** A messenger whose other side is {@code dart}; the main looper must have been prepared. */
  public EngineMessenger(Dart dart) {
    this.dart = Objects.requireNonNull(dart, "dart");
  }

  /** The other side. */
  public interface Dart {
    /** Takes a message, null for the null message. {@code reply} takes the answer on any thread; null: nobody waits. */
    void onMessage(String channel, byte[] message, Consumer<byte[]> reply);
  }

  private record Registered(BinaryMessageHandler handler, Executor executor) {}

  private static final class Queue implements TaskQueue {
    private final ExecutorService executor;

    Queue(boolean isSerial) {
      ThreadFactory threads =
          work -> {
            Thread thread = new Thread(work, "task queue");
            thread.setDaemon(true);
            return thread;
          };
      executor = isSerial ? Executors.newSingleThreadExecutor(threads) : Executors.newFixedThreadPool(4, threads);
    }
  }

  @Override
  public TaskQueue makeBackgroundTaskQueue(TaskQueueOptions options) {
    return new Queue(options.getIsSerial());
  }

  @Override
  public void setMessageHandler(String channel, BinaryMessageHandler handler) {
    setMessageHandler(channel, handler, null);
  }

  @Override
  public void setMessageHandler(String channel, BinaryMessageHandler handler, TaskQueue taskQueue) {
    if (handler == null) {
      handlers.remove(channel);
    } else {
      Executor executor = taskQueue == null ? platform::post : ((Queue) taskQueue).executor;
      handlers.put(channel, new Registered(handler, executor));
    }
  }

  @Override
  public void send(String channel, ByteBuffer message) {
    send(channel, message, null);
  }

  @Override
  public void send(String channel, ByteBuffer message, BinaryReply callback) {
    if (!platform.getLooper().isCurrentThread()) {
      throw new IllegalStateException(
          "Messages to Dart must be sent on the platform thread, not on " + Thread.currentThread().getName());
    }
    Consumer<byte[]> reply =
        callback == null ? null : bytes -> platform.post(() -> takeReply(channel, callback, bytes));
    dart.onMessage(channel, written(message), reply);
  }

  /** A message of Dart, from any thread. {@code reply} is called once, on any thread; null: Dart does not wait. */
  public void fromDart(String channel, byte[] message, Consumer<byte[]> reply) {
    Registered registered = handlers.get(channel);
    BinaryReply once = answeredOnce(reply);
    if (registered == null) {
      once.reply(null);
    } else {
      registered.executor.execute(() -> call(channel, registered.handler, message, once));
    }
  }

  private static void call(String channel, BinaryMessageHandler handler, byte[] message, BinaryReply reply) {
    ByteBuffer buffer = message == null ? null : direct(message);
    try {
      handler.onMessage(buffer, reply);
    } catch (Exception error) {
      Log.e(TAG, "Uncaught exception in the handler of " + channel, error);
      reply.reply(null);
    }
    if (buffer != null) {
      // The engine frees it: whoever reads it later finds nothing.
      buffer.limit(0);
    }
  }

  private static void takeReply(String channel, BinaryReply callback, byte[] bytes) {
    ByteBuffer buffer = bytes == null ? null : direct(bytes);
    try {
      callback.reply(buffer);
    } catch (Exception error) {
      Log.e(TAG, "Uncaught exception in a reply handler of " + channel, error);
    }
    if (buffer != null) {
      buffer.limit(0);
    }
  }

  private static BinaryReply answeredOnce(Consumer<byte[]> reply) {
    AtomicBoolean isAnswered = new AtomicBoolean();
    return buffer -> {
      if (isAnswered.getAndSet(true)) {
        throw new IllegalStateException("Reply already submitted");
      }
      if (reply != null) {
        reply.accept(written(buffer));
      }
    };
  }

  private static ByteBuffer direct(byte[] bytes) {
    return ByteBuffer.allocateDirect(bytes.length).put(bytes).rewind();
  }

  /** What lies before the position, as the engine takes it. */
  private static byte[] written(ByteBuffer buffer) {
    if (buffer == null) {
      return null;
    }
    if (!buffer.isDirect()) {
      throw new IllegalArgumentException("The engine takes direct buffers only");
    }
    byte[] bytes = new byte[buffer.position()];
    buffer.duplicate().rewind().get(bytes);
    return bytes;
  }
}
