/* a */ import /* b */ 'package:columba/interface.dart' /* c */ ; // d
/* e */ class /* f */ A /* g */ { /* h */
  /* i */ int /* j */ ? /* k */ x /* l */ ; /* m */
  // n
  List /* o */ < /* p */ int /* q */ > /* r */ ? /* s */ y; /* t // u */
}
/* /* nested */ // still */
@ /* v */ HostApi( /* y */ )
abstract /* z */ class B {
  void /**/ f /***/ ( /*/**/*/ int x /* , */ ) /* ; */ ;
}
