final $a = 1, _b = 2, c1 = 3;
final s = '\$ ${$a} $_b $c1$_b $c1.x $c1[0] \$c1 $_b\$';
