package kotlinx.coroutines.android

import android.os.Handler
import android.os.Looper
import kotlin.coroutines.CoroutineContext
import kotlinx.coroutines.InternalCoroutinesApi
import kotlinx.coroutines.MainCoroutineDispatcher
import kotlinx.coroutines.Runnable
import kotlinx.coroutines.internal.MainDispatcherFactory

/** `Dispatchers.Main` as the platform thread. The library looks for this name where there is an `android.os.Build`. */
@OptIn(InternalCoroutinesApi::class)
public class AndroidDispatcherFactory : MainDispatcherFactory {
  override val loadPriority: Int = Int.MAX_VALUE / 2

  override fun createDispatcher(allFactories: List<MainDispatcherFactory>): MainCoroutineDispatcher = Main(false)
}

private class Main(private val isImmediate: Boolean) : MainCoroutineDispatcher() {
  private val looper = checkNotNull(Looper.getMainLooper()) { "the main looper was not prepared" }
  private val handler = Handler(looper)

  override val immediate: MainCoroutineDispatcher
    get() = if (isImmediate) this else Main(true)

  override fun isDispatchNeeded(context: CoroutineContext): Boolean = !(isImmediate && looper.isCurrentThread)

  override fun dispatch(context: CoroutineContext, block: Runnable) {
    handler.post(block)
  }
}
