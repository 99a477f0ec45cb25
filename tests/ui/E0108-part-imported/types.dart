part of 'messages.dart';

enum Mood { good, bad }
