/** Rounded down. */
private static Long pigeonMicroseconds(long seconds, int nanoseconds) {
  if (seconds < 0) {
    // The smallest number of microseconds is no whole number of seconds.
    return Math.addExact(Math.multiplyExact(seconds + 1, 1_000_000L), nanoseconds / 1000L - 1_000_000L);
  }
  return Math.addExact(Math.multiplyExact(seconds, 1_000_000L), nanoseconds / 1000L);
}
