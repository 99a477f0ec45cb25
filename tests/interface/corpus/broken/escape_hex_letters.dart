const String a = '\xZZ';
