package dev.columba.goldens;

import dev.columba.testing.Tests;

/** Generated Java does what it should. It is in its package, as users' own tests may be. */
final class JavaTests {
  private JavaTests() {}

  public static void main(String[] arguments) {
    Tests.main(
        () -> {
          DataTests.run();
          CodecTests.run();
          HostTests.run();
          FutureTests.run();
          FlutterTests.run();
          EventTests.run();
          ProxyTests.run();
          InstanceManagerTests.run();
        });
  }
}
