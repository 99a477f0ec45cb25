import dart:core;
