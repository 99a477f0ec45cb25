class T {
  List<int?>? a;
  List<int?>?b;
  List<List<int>?>c=[];
  Map<int,int>?d;
  Map<int , List<Map<int,int>>>e={};
  List<int>?Function(int?)?f;
  int Function<T>(T)?g;
  List<void Function<T extends List<List<int>>>(T)>?h;
}
