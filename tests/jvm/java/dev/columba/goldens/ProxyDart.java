package dev.columba.goldens;

import dev.columba.engine.EngineMessenger;
import dev.columba.testing.Tests;
import goldens.proxies.Proxies.FlutterError;
import goldens.proxies.Proxies.NullableResult;
import goldens.proxies.Proxies.Place;
import goldens.proxies.Proxies.Result;
import goldens.proxies.Proxies.VoidResult;
import io.flutter.plugin.common.StandardMessageCodec;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import natives.NativeGauge;

/** An app, and Dart's side of its proxy APIs: what it answers, and what it was told. */
final class ProxyDart {
  private static final String PREFIX = "dev.flutter.pigeon.goldens.";
  private static final Codec CODEC = new Codec();

  /** A proxy as Dart writes it: its identifier. */
  static final class Proxy {
    private final long identifier;

    Proxy(long identifier) {
      this.identifier = identifier;
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Proxy && ((Proxy) other).identifier == identifier;
    }

    @Override
    public int hashCode() {
      return Long.hashCode(identifier);
    }

    @Override
    public String toString() {
      return "Proxy " + identifier;
    }
  }

  /** Dart's reading of messages: proxies and the enum, without knowing them. */
  private static final class Codec extends StandardMessageCodec {
    @Override
    protected Object readValueOfType(byte type, ByteBuffer buffer) {
      switch (type) {
        case (byte) 128:
          return new Proxy((Long) readValue(buffer));
        case (byte) 129:
          return Place.values()[((Number) readValue(buffer)).intValue()];
        default:
          return super.readValueOfType(type, buffer);
      }
    }

    @Override
    protected void writeValue(ByteArrayOutputStream stream, Object value) {
      if (value instanceof Proxy) {
        stream.write(128);
        writeValue(stream, ((Proxy) value).identifier);
      } else if (value instanceof Place) {
        stream.write(129);
        writeValue(stream, (long) ((Place) value).ordinal());
      } else {
        super.writeValue(stream, value);
      }
    }
  }

  /** Takes what a call ends with. */
  static final class Taker<T> extends CompletableFuture<T> implements Result<T>, NullableResult<T>, VoidResult {
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

  interface Call<T> {
    void run(Taker<T> taker);
  }

  /** What was sent to Dart: the channel without its prefix, and the message. */
  final List<List<Object>> sent = new ArrayList<>();

  private byte[] answer;
  private final EngineMessenger messenger =
      new EngineMessenger(
          (channel, message, reply) -> {
            sent.add(Arrays.asList(channel.substring(PREFIX.length()), CODEC.decodeMessage(ByteBuffer.wrap(message))));
            reply.accept(answer);
          });
  final ProxyApis registrar;

  ProxyDart() throws Exception {
    CompletableFuture<ProxyApis> made = new CompletableFuture<>();
    Tests.onPlatform(
        () -> {
          ProxyApis registrar = new ProxyApis(messenger);
          registrar.setUp();
          made.complete(registrar);
        });
    registrar = Tests.wait(made);
    answers(List.of());
  }

  /** Has Dart answer with {@code value} from now on; null: nobody listens. */
  void answers(Object value) {
    answer = value == null ? null : Engine.bytes(CODEC, value);
  }

  /** Calls as Dart does; the answer's value, null for the null answer. */
  Object call(String channel, Object... message) throws Exception {
    return send(channel, Arrays.asList(message));
  }

  Object send(String channel, Object message) throws Exception {
    CompletableFuture<byte[]> reply = new CompletableFuture<>();
    messenger.fromDart(PREFIX + channel, Engine.bytes(CODEC, message), reply::complete);
    byte[] bytes = Tests.wait(reply);
    return bytes == null ? null : CODEC.decodeMessage(ByteBuffer.wrap(bytes));
  }

  NativeGauge gauge(long identifier) {
    return registrar.getInstanceManager().getInstance(identifier);
  }

  NativeGauge makeGauge(long identifier) throws Exception {
    Object answer = call("Gauge.pigeon_defaultConstructor", identifier, "n", Place.OUTSIDE, List.of(), "l", 5L);
    Tests.equal(answer, Arrays.asList((Object) null));
    return gauge(identifier);
  }

  /** The result of a call of Dart, made on the platform thread. */
  <T> T result(Call<T> call) throws Exception {
    Taker<T> taker = new Taker<>();
    Tests.onPlatform(() -> call.run(taker));
    return Tests.wait(taker);
  }

  /** The error with which it ends. */
  <T> FlutterError failure(Call<T> call) throws Exception {
    try {
      throw new AssertionError("it ended with " + result(call));
    } catch (ExecutionException error) {
      return (FlutterError) error.getCause();
    }
  }
}
