package dev.columba.engine;

import dev.columba.testing.Tests;
import java.nio.file.Path;

/** The doubles behave as the engine does. The arguments: the file of vectors; the class path for further JVMs. */
final class EngineTests {
  private EngineTests() {}

  public static void main(String[] arguments) {
    Tests.main(
        () -> {
          StandardCodecVectors.run(Path.of(arguments[0]));
          MessengerTests.run();
          EventChannelTests.run();
          PipeHostTests.run(arguments[1]);
        });
  }
}
