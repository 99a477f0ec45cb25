void async f() {}
Future<void> async g() {}
