private static URI pigeonUri(String text) {
  return URI.create(text);
}
