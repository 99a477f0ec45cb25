final a = (int x) -> x;
