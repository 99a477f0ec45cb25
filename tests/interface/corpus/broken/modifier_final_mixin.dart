final mixin M {}
