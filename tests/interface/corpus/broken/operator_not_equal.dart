class A {
  bool operator !=(A o) => true;
}
