final a = b.?c;
final b = null;
