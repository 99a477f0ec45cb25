private static ArrayList<Object> pigeonFieldsOfInstant(Instant instant) {
  ArrayList<Object> fields = new ArrayList<>(2);
  fields.add(pigeonMicroseconds(instant.getEpochSecond(), instant.getNano()));
  // That it is in UTC.
  fields.add(true);
  return fields;
}

private static Instant pigeonInstant(long microseconds) {
  long seconds = Math.floorDiv(microseconds, 1_000_000L);
  return Instant.ofEpochSecond(seconds, Math.floorMod(microseconds, 1_000_000L) * 1000L);
}
