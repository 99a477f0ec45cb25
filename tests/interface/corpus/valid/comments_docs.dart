/// For the library.
library;

/// One.
/// Two.
///
///no space
////not a doc comment of a kind that anybody wants
class A {
  /** Block docs. */
  int? a;
  /**
   * Several
   * lines.
   */
  int? b;
  /// Before.
  @deprecated
  /// After.
  int? c;
  ///
  int? d;
  /**/
  int? e;
  /***/
  int? f; /// trailing
  /// at the end
}
/// at the end of all
