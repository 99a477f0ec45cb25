enum Mood { calm, rough, }
enum Sea { flat; }
enum Wind {
  /// From nowhere.
  none,
  @deprecated
  /// Some.
  breeze,
  gale;
}
