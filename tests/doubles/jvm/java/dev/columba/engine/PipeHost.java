package dev.columba.engine;

import android.os.Handler;
import android.os.Looper;
import io.flutter.plugin.common.BinaryMessenger;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * A process that a Dart program started and talks to through standard input and output.
 *
 * <p>A frame, numbers little-endian: {@code u32 length of the rest, u8 kind, u32 call, body}. A message (kind 0) has
 * the body {@code u16 length, channel, u8 has_data, data}; a reply (kind 1) {@code u8 has_data, data}, with the call of
 * its message. Each side numbers its own messages from 1.
 */
public final class PipeHost {
  private static final int MESSAGE = 0;
  private static final int REPLY = 1;
  private static final int HEAD = 5;

  private final DataInputStream in;
  private final OutputStream out;
  private final AtomicInteger calls = new AtomicInteger();
  private final Map<Integer, Consumer<byte[]>> waiting = new ConcurrentHashMap<>();
  private final EngineMessenger messenger = new EngineMessenger(this::sendMessage);
  private volatile int status;

  private PipeHost(InputStream in, OutputStream out) {
    this.in = new DataInputStream(in);
    this.out = out;
  }

  /**
   * Makes the calling thread the platform thread, calls {@code start} on it, and serves Dart until standard input ends.
   * What the program prints goes to standard error. Ends the process: with status 1 when the pipe broke.
   */
  public static void run(Consumer<BinaryMessenger> start) {
    PrintStream out = System.out;
    System.setOut(System.err);
    Looper.prepareMainLooper();
    Looper looper = Looper.getMainLooper();
    PipeHost host = new PipeHost(System.in, out);
    new Handler(looper).post(() -> start.accept(host.messenger));
    // The handlers must be there before the first message looks for one.
    new Handler(looper).post(() -> host.startReading(looper));
    Looper.loop();
    System.exit(host.status);
  }

  private void startReading(Looper looper) {
    Runnable read =
        () -> {
          try {
            readAll();
          } catch (IOException | RuntimeException error) {
            error.printStackTrace();
            status = 1;
          }
          looper.quit();
        };
    Thread thread = new Thread(read, "pipe");
    thread.setDaemon(true);
    thread.start();
  }

  private void readAll() throws IOException {
    try {
      while (true) {
        byte[] frame = new byte[Integer.reverseBytes(in.readInt())];
        in.readFully(frame);
        take(ByteBuffer.wrap(frame).order(ByteOrder.LITTLE_ENDIAN));
      }
    } catch (EOFException end) {
      // Dart has ended, and so shall we.
    }
  }

  private void take(ByteBuffer frame) {
    int kind = frame.get();
    int call = frame.getInt();
    switch (kind) {
      case MESSAGE -> {
        byte[] name = new byte[frame.getChar()];
        frame.get(name);
        String channel = new String(name, StandardCharsets.UTF_8);
        messenger.fromDart(channel, data(frame), bytes -> sendReply(call, bytes));
      }
      case REPLY -> {
        Consumer<byte[]> reply = waiting.remove(call);
        if (reply == null) {
          throw new IllegalStateException("Dart answered the call " + call + ", which nobody made");
        }
        reply.accept(data(frame));
      }
      default -> throw new IllegalStateException("There is no frame of kind " + kind);
    }
  }

  private static byte[] data(ByteBuffer frame) {
    if (frame.get() == 0) {
      return null;
    }
    byte[] data = new byte[frame.remaining()];
    frame.get(data);
    return data;
  }

  private void sendMessage(String channel, byte[] message, Consumer<byte[]> reply) {
    int call = calls.incrementAndGet();
    // Dart answers every message; that nobody waits is known here alone.
    waiting.put(call, reply == null ? bytes -> {} : reply);
    byte[] name = channel.getBytes(StandardCharsets.UTF_8);
    ByteBuffer head = frame(MESSAGE, call, 2 + name.length, message);
    send(head.putChar((char) name.length).put(name), message);
  }

  private void sendReply(int call, byte[] bytes) {
    send(frame(REPLY, call, 0, bytes), bytes);
  }

  private static ByteBuffer frame(int kind, int call, int extra, byte[] data) {
    int rest = HEAD + extra + 1 + (data == null ? 0 : data.length);
    ByteBuffer frame = ByteBuffer.allocate(4 + rest).order(ByteOrder.LITTLE_ENDIAN);
    return frame.putInt(rest).put((byte) kind).putInt(call);
  }

  private void send(ByteBuffer frame, byte[] data) {
    frame.put((byte) (data == null ? 0 : 1));
    if (data != null) {
      frame.put(data);
    }
    synchronized (out) {
      try {
        out.write(frame.array());
        out.flush();
      } catch (IOException error) {
        throw new UncheckedIOException(error);
      }
    }
  }
}
