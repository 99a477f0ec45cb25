import 'a${1}.dart';
