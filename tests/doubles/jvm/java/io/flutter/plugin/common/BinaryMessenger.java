package io.flutter.plugin.common;

import androidx.annotation.NonNull;
import androidx.annotation.Nullable;
import androidx.annotation.UiThread;
import java.nio.ByteBuffer;

/** Carries bytes to and from Dart, on channels that have names. */
public interface BinaryMessenger {
  /** Where the handler of a channel runs, if not on the platform thread. */
  interface TaskQueue {}

  /** How a task queue behaves. */
  class TaskQueueOptions {
    private boolean isSerial = true;

    /** Whether a task ends before the next one begins. */
    public boolean getIsSerial() {
      return isSerial;
    }

    /** Sets whether a task ends before the next one begins. */
    @NonNull
    public TaskQueueOptions setIsSerial(boolean isSerial) {
      this.isSerial = isSerial;
      return this;
    }
  }

  /** Makes a queue whose tasks run one after the other, off the platform thread. */
  @UiThread
  @NonNull
  default TaskQueue makeBackgroundTaskQueue() {
    return makeBackgroundTaskQueue(new TaskQueueOptions());
  }

  /** Makes a queue whose tasks run off the platform thread. */
  @UiThread
  @NonNull
  default TaskQueue makeBackgroundTaskQueue(@NonNull TaskQueueOptions options) {
    throw new UnsupportedOperationException("this messenger has no task queues");
  }

  /** Sends a message that nobody answers. The bytes end at the buffer's position. */
  @UiThread
  void send(@NonNull String channel, @Nullable ByteBuffer message);

  /** Sends a message; the answer comes on the platform thread. */
  @UiThread
  void send(@NonNull String channel, @Nullable ByteBuffer message, @Nullable BinaryReply callback);

  /** Has {@code handler} called for each message on {@code channel}; null: nobody. */
  @UiThread
  void setMessageHandler(@NonNull String channel, @Nullable BinaryMessageHandler handler);

  /** The same, called on {@code taskQueue}. */
  @UiThread
  default void setMessageHandler(
      @NonNull String channel, @Nullable BinaryMessageHandler handler, @Nullable TaskQueue taskQueue) {
    if (taskQueue != null) {
      throw new UnsupportedOperationException("this messenger has no task queues");
    }
    setMessageHandler(channel, handler);
  }

  /** Keeps messages that come before their handler. */
  default void enableBufferingIncomingMessages() {
    throw new UnsupportedOperationException("this messenger does not keep messages");
  }

  /** Ends what {@link #enableBufferingIncomingMessages} began. */
  default void disableBufferingIncomingMessages() {
    throw new UnsupportedOperationException("this messenger does not keep messages");
  }

  /** Takes the messages of a channel. */
  interface BinaryMessageHandler {
    /** Takes a direct buffer that may be read until this method returns. */
    @UiThread
    void onMessage(@Nullable ByteBuffer message, @NonNull BinaryReply reply);
  }

  /** The right to answer a message, once and from any thread. */
  interface BinaryReply {
    /** Answers. The bytes end at the buffer's position. */
    void reply(@Nullable ByteBuffer reply);
  }
}
