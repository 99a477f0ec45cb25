/// More types than codes: those past the last code are written behind one that they share.
import 'package:columba/interface.dart';

@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'goldens',
  dartOut: 'tests/goldens/dart/lib/overflow.g.dart',
  dartFfiOut: 'tests/goldens/dart_ffi/lib/overflow.g.dart',
  rustOut: 'tests/goldens/rust/src/generated/overflow.rs',
  javaOut: 'tests/goldens/java/dev/columba/goldens/Overflow.java',
  javaOptions: JavaOptions(package: 'dev.columba.goldens'),
  kotlinOut: 'tests/goldens/kotlin/overflow/Overflow.g.kt',
  kotlinOptions: KotlinOptions(package: 'goldens.overflow'),
))
enum E0 { a, b }
enum E1 { a, b }
enum E2 { a, b }
enum E3 { a, b }
enum E4 { a, b }
enum E5 { a, b }
enum E6 { a, b }
enum E7 { a, b }
enum E8 { a, b }
enum E9 { a, b }
enum E10 { a, b }
enum E11 { a, b }
enum E12 { a, b }
enum E13 { a, b }
enum E14 { a, b }
enum E15 { a, b }
enum E16 { a, b }
enum E17 { a, b }
enum E18 { a, b }
enum E19 { a, b }
enum E20 { a, b }
enum E21 { a, b }
enum E22 { a, b }
enum E23 { a, b }
enum E24 { a, b }
enum E25 { a, b }
enum E26 { a, b }
enum E27 { a, b }
enum E28 { a, b }
enum E29 { a, b }
enum E30 { a, b }
enum E31 { a, b }
enum E32 { a, b }
enum E33 { a, b }
enum E34 { a, b }
enum E35 { a, b }
enum E36 { a, b }
enum E37 { a, b }
enum E38 { a, b }
enum E39 { a, b }
enum E40 { a, b }
enum E41 { a, b }
enum E42 { a, b }
enum E43 { a, b }
enum E44 { a, b }
enum E45 { a, b }
enum E46 { a, b }
enum E47 { a, b }
enum E48 { a, b }
enum E49 { a, b }
enum E50 { a, b }
enum E51 { a, b }
enum E52 { a, b }
enum E53 { a, b }
enum E54 { a, b }
enum E55 { a, b }
enum E56 { a, b }
enum E57 { a, b }
enum E58 { a, b }
enum E59 { a, b }
enum E60 { a, b }
enum E61 { a, b }
enum E62 { a, b }
enum E63 { a, b }
class C0 {}
class C1 {}
class C2 {}
class C3 {}
class C4 {}
class C5 {}
class C6 {}
class C7 {}
class C8 {}
class C9 {}
class C10 {}
class C11 {}
class C12 {}
class C13 {}
class C14 {}
class C15 {}
class C16 {}
class C17 {}
class C18 {}
class C19 {}
class C20 {}
class C21 {}
class C22 {}
class C23 {}
class C24 {}
class C25 {}
class C26 {}
class C27 {}
class C28 {}
class C29 {}
class C30 {}
class C31 {}
class C32 {}
class C33 {}
class C34 {}
class C35 {}
class C36 {}
class C37 {}
class C38 {}
class C39 {}
class C40 {}
class C41 {}
class C42 {}
class C43 {}
class C44 {}
class C45 {}
class C46 {}
class C47 {}
class C48 {}
class C49 {}
class C50 {}
class C51 {}
class C52 {}
class C53 {}
class C54 {}
class C55 {}
class C56 {}
class C57 {}
class C58 {}
class C59 {}
class C60 {}
class C61 {}
class C62 {
  C62? next;
  E62? e;
}
class C63 {
  C63? next;
  E63? e;
}
class C64 {
  C64? next;
  E0? e;
}
class C65 {
  C65? next;
  E1? e;
}

@HostApi()
abstract class OverflowHost {
  Object? echo(Object? value);
  C65 last(C65 value, DateTime time);
}

@FlutterApi()
abstract class OverflowListener {
  C65 last(C65 value, Set<E63> all);
}
