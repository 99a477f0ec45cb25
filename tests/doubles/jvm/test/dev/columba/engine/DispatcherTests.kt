package dev.columba.engine

import android.os.Looper
import dev.columba.testing.Tests
import kotlin.coroutines.resume
import kotlinx.coroutines.CoroutineScope
import kotlinx.coroutines.Dispatchers
import kotlinx.coroutines.delay
import kotlinx.coroutines.launch
import kotlinx.coroutines.runBlocking
import kotlinx.coroutines.suspendCancellableCoroutine
import kotlinx.coroutines.withContext

private fun isOnPlatform() = Looper.myLooper() == Looper.getMainLooper()

/** `Dispatchers.Main` is the platform thread. */
fun main() {
  Tests.main {
    Tests.test("the main dispatcher is the platform thread") {
      runBlocking { Tests.equal(withContext(Dispatchers.Main) { isOnPlatform() }, true) }
    }
    Tests.test("a coroutine comes back to the platform thread") {
      runBlocking(Dispatchers.Main) {
        delay(1)
        withContext(Dispatchers.Default) { Tests.equal(isOnPlatform(), false) }
        Tests.equal(isOnPlatform(), true)
      }
    }
    Tests.test("launching on the main dispatcher waits, launching on its immediate form does not") {
      val order = mutableListOf<String>()
      Tests.onPlatform {
        CoroutineScope(Dispatchers.Main).launch { order += "posted" }
        CoroutineScope(Dispatchers.Main.immediate).launch { order += "at once" }
        order += "after"
      }
      Tests.onPlatform { Tests.equal(order, listOf("at once", "after", "posted")) }
    }
    Tests.test("what resumes a coroutine may be on any thread") {
      val value = runBlocking(Dispatchers.Main) {
        val resumed = suspendCancellableCoroutine { waiting -> Thread { waiting.resume(7L) }.start() }
        Tests.equal(isOnPlatform(), true)
        resumed
      }
      Tests.equal(value, 7L)
    }
  }
}
