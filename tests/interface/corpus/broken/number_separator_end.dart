const int a = 1_000_;
