/** The value of an enum at an index. */
private static <T> T pigeonEnumValue(T[] values, Object index) {
  if (index == null) {
    return null;
  }
  int position = ((Number) index).intValue();
  if (position < 0 || position >= values.length) {
    String name = values.getClass().getComponentType().getSimpleName();
    throw new IllegalArgumentException("The enum " + name + " has no value with the index " + index);
  }
  return values[position];
}
