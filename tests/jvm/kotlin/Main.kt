package tests

import dev.columba.testing.Tests

/** What generated Kotlin does in a JVM, over the doubles of Flutter's classes. */
fun main() {
  Tests.main {
    testData()
    testCodec()
    testHost()
    testFlutter()
    testEvents()
    testProxies()
  }
}
