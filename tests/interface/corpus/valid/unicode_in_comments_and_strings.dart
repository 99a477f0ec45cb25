// Ünïcödé 🐦 日本語
/* 🐦 */
class A {
  /// Das Feld für 🐦: « ».
  String? a;
}
const String bird = '🐦', both = 'é' "日本語", escaped = '\u{1f426}\u00e9\xE9';
