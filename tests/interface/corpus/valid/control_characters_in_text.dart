const String a = "";
// 
class A {}
