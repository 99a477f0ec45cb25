void? f() {}
