class A {
<<<<<<< ours
  int? x;
=======
  int? y;
>>>>>>> theirs
}
