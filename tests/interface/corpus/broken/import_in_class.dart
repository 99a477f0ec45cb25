class A {
  import 'dart:core';
}
