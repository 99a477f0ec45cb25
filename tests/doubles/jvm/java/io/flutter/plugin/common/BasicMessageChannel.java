package io.flutter.plugin.common;

import android.util.Log;
import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.annotation.UiThread;
import io.flutter.plugin.common.BinaryMessenger.BinaryReply;
import java.nio.ByteBuffer;
import java.util.Objects;

/** A channel of messages of one codec. */
public final class BasicMessageChannel<T> {
  private static final String TAG = "BasicMessageChannel#";

  private final BinaryMessenger messenger;
  private final String name;
  private final MessageCodec<T> codec;
  private final BinaryMessenger.TaskQueue taskQueue;

  /** A channel whose handler runs on the platform thread. */
  public BasicMessageChannel(
      @NonNull BinaryMessenger messenger, @NonNull String name, @NonNull MessageCodec<T> codec) {
    this(messenger, name, codec, null);
  }

  /** A channel whose handler runs on {@code taskQueue}. */
  public BasicMessageChannel(
      @NonNull BinaryMessenger messenger,
      @NonNull String name,
      @NonNull MessageCodec<T> codec,
      @Nullable BinaryMessenger.TaskQueue taskQueue) {
    this.messenger = Objects.requireNonNull(messenger, "messenger");
    this.name = Objects.requireNonNull(name, "name");
    this.codec = Objects.requireNonNull(codec, "codec");
    this.taskQueue = taskQueue;
  }

  /** Sends a message that nobody answers. */
  public void send(@Nullable T message) {
    send(message, null);
  }

  /** Sends a message; an exception of {@code callback} is logged. */
  @UiThread
  public void send(@Nullable T message, @Nullable Reply<T> callback) {
    messenger.send(name, codec.encodeMessage(message), callback == null ? null : bytes -> take(callback, bytes));
  }

  private void take(Reply<T> callback, ByteBuffer bytes) {
    try {
      callback.reply(codec.decodeMessage(bytes));
    } catch (RuntimeException error) {
      Log.e(TAG + name, "Failed to handle message reply", error);
    }
  }

  /** Sets who takes the messages; null: nobody. An exception of the handler is logged and answered with null. */
  @UiThread
  public void setMessageHandler(@Nullable MessageHandler<T> handler) {
    BinaryMessenger.BinaryMessageHandler binary =
        handler == null ? null : (message, reply) -> handle(handler, message, reply);
    // Mocks of messengers expect the form with two parameters when there is no queue.
    if (taskQueue == null) {
      messenger.setMessageHandler(name, binary);
    } else {
      messenger.setMessageHandler(name, binary, taskQueue);
    }
  }

  private void handle(MessageHandler<T> handler, ByteBuffer message, BinaryReply reply) {
    try {
      handler.onMessage(codec.decodeMessage(message), value -> reply.reply(codec.encodeMessage(value)));
    } catch (RuntimeException error) {
      Log.e(TAG + name, "Failed to handle message", error);
      reply.reply(null);
    }
  }

  /** Takes the messages of a channel. */
  public interface MessageHandler<T> {
    /** Takes a message, and the right to answer it once. */
    void onMessage(@Nullable T message, @NonNull Reply<T> reply);
  }

  /** An answer; also who takes it. */
  public interface Reply<T> {
    /** Answers. */
    void reply(@Nullable T reply);
  }
}
