private static BigInteger pigeonBigInteger(String digits) {
  return new BigInteger(digits, 16);
}
