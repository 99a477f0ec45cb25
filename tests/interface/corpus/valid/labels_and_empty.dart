void f() {
  a: b: ;
  c: { break c; }
  d: while (true) break d;
  e: switch (1) { case 1: break e; }
  ;;;
  g: for (;;) { continue; }
}
