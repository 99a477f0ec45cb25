import 'package:columba/interface.dart';

class Page {
  Page({this.next = const Page(), this.last = const Page(next: null)});

  Page? next;
  Page? last;
}

class Book {
  Book({this.chapters = const [Chapter()], this.page = const Page(next: null, last: null)});

  List<Chapter>? chapters;
  Page page;
}

class Chapter {
  Chapter({this.parts = const {'a': Book()}, required this.title});

  Map<String, Book>? parts;
  String title;
}

class Circle {
  late double radius;
}

@HostApi()
abstract class Drawing {
  void draw({List<Circle> circles = const [Circle()]});
  void printed({DateTime at = DateTime(2000), Duration within = const Duration(days: 1), Uri? where = null});
}
