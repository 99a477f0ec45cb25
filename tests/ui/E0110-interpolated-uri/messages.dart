import 'package:columba/interface.dart';
import '${folder}types.dart';

const String folder = '';
