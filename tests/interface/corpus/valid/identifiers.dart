class $ {}
class _ {}
class $_$ {}
class A1_$b {}
class __private {}
int $a = 1, _b = 2, c$d = 3, e_f = 4, g1 = 5, $$ = 6;
