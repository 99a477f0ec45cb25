mixin M extends Object {}
