Future<void> f() async {
  await;
}
