/** The elements of an array. */
private static String pigeonToString(Object array) {
  if (array instanceof byte[]) {
    return Arrays.toString((byte[]) array);
  }
  if (array instanceof short[]) {
    return Arrays.toString((short[]) array);
  }
  if (array instanceof int[]) {
    return Arrays.toString((int[]) array);
  }
  if (array instanceof long[]) {
    return Arrays.toString((long[]) array);
  }
  if (array instanceof float[]) {
    return Arrays.toString((float[]) array);
  }
  return Arrays.toString((double[]) array);
}
