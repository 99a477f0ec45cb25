mixin M {
  M();
}
