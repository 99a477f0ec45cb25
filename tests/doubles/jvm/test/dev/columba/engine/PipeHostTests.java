package dev.columba.engine;

import static dev.columba.testing.Tests.equal;
import static dev.columba.testing.Tests.test;

import io.flutter.plugin.common.BasicMessageChannel;
import io.flutter.plugin.common.BinaryMessenger;
import io.flutter.plugin.common.StandardMessageCodec;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** The pipe, byte by byte, with a JVM as the host. */
final class PipeHostTests {
  private final Process process;
  private final OutputStream toHost;
  private final DataInputStream fromHost;

  private PipeHostTests(String classPath) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    ProcessBuilder builder = new ProcessBuilder(java, "-Xshare:auto", "-cp", classPath, Host.class.getName());
    process = builder.redirectError(Redirect.INHERIT).start();
    toHost = process.getOutputStream();
    fromHost = new DataInputStream(process.getInputStream());
  }

  static void run(String classPath) {
    test("frames are those of the protocol, and their end ends the host", () -> new PipeHostTests(classPath).frames());
    test("a broken frame ends the host with a failure", () -> new PipeHostTests(classPath).brokenFrame());
  }

  private void frames() throws Exception {
    // A message for `echo` with the value true: answered, and then the host calls `dart` with the same.
    send("0d000000" + "00" + "01000000" + "0400" + "6563686f" + "01" + "01");
    equal(receive(), "07000000" + "01" + "01000000" + "01" + "01");
    equal(receive(), "0d000000" + "00" + "01000000" + "0400" + "64617274" + "01" + "01");
    // The null answer reaches the host, which calls once more, with the null message.
    send("06000000" + "01" + "01000000" + "00");
    equal(receive(), "0c000000" + "00" + "02000000" + "0400" + "64617274" + "00");
    // Nobody listens to `none`.
    send("0c000000" + "00" + "02000000" + "0400" + "6e6f6e65" + "00");
    equal(receive(), "06000000" + "01" + "02000000" + "00");
    toHost.close();
    equal(status(), 0);
  }

  private void brokenFrame() throws Exception {
    send("06000000" + "07" + "01000000" + "00");
    equal(status(), 1);
  }

  private void send(String hex) throws IOException {
    toHost.write(HexFormat.of().parseHex(hex));
    toHost.flush();
  }

  private String receive() throws IOException {
    int length = fromHost.readInt();
    byte[] rest = new byte[Integer.reverseBytes(length)];
    fromHost.readFully(rest);
    return HexFormat.of().toHexDigits(length) + HexFormat.of().formatHex(rest);
  }

  private int status() throws InterruptedException {
    return process.waitFor(20, TimeUnit.SECONDS) ? process.exitValue() : -1;
  }

  /** Echoes, and passes on what it got to Dart. */
  static final class Host {
    private Host() {}

    public static void main(String[] arguments) {
      PipeHost.run(Host::start);
    }

    private static void start(BinaryMessenger messenger) {
      BasicMessageChannel<Object> dart = new BasicMessageChannel<>(messenger, "dart", StandardMessageCodec.INSTANCE);
      new BasicMessageChannel<>(messenger, "echo", StandardMessageCodec.INSTANCE)
          .setMessageHandler(
              (message, reply) -> {
                System.out.println("what is printed is no frame");
                reply.reply(message);
                dart.send(message, dart::send);
              });
    }
  }
}
