Future<int> f() async {
  final a = await g() + await g();
  final b = [await g(), ...await h()];
  final c = (await h()).length;
  final d = await (await i())();
  final e = 'x${await g()}';
  if (await g() == 1) return -await g();
  return switch (await g()) { 1 => await g(), _ => a + b.length + c + d + e.length };
}
Future<int> g() async => 1;
Future<List<int>> h() async => [];
Future<Future<int> Function()> i() async => g;
int Function() await_ = () => 1;
int await(int x) => x;
int j() => await(3);
