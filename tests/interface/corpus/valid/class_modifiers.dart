abstract class A {}
base class B {}
interface class C {}
final class D {}
sealed class E {}
abstract base class F {}
abstract interface class G {}
abstract final class H {}
mixin class I {}
base mixin class J {}
abstract mixin class K {}
abstract base mixin class L {}
mixin M {}
base mixin N {}
mixin O on A implements C {}
final class P extends B with J implements C {}
class Q = A with M;
abstract class R = A with M, K implements C;
base class S = B with N;
sealed class T = A with M;
