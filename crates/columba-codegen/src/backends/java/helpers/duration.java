private static Duration pigeonDuration(long microseconds) {
  long seconds = Math.floorDiv(microseconds, 1_000_000L);
  return Duration.ofSeconds(seconds, Math.floorMod(microseconds, 1_000_000L) * 1000L);
}
