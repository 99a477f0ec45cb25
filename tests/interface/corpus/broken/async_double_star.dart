void f() async** {}
