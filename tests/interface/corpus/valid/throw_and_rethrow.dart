int f(int? x) => x ?? (throw 'a');
int g() => throw Exception('a');
Never h() => throw throw 'b';
final i = (int? x) => x == null ? throw 'c' : 1;
void j() { try { throw 1; } on int { rethrow; } }
