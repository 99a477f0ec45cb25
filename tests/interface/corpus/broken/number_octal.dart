const int a = 0o17;
