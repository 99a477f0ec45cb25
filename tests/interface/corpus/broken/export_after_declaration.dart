class A {}
export 'dart:core';
