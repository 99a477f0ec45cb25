class A{}class B{}enum C{a}enum D{b}typedef E=int;int f()=>1;int g(){return 1;}var h=1;final i=2;const j=3;mixin K{}extension L on int{}
