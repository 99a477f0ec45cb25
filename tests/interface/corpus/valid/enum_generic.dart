enum Box<T extends Object> {
  number<int>(1),
  text<String>('a');

  const Box(this.content);
  final T content;
}
