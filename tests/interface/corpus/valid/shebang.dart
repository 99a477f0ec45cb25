#!/usr/bin/env dart
// A script may be an interface.
class Buoy {
  Buoy(this.depth);
  int depth;
}
