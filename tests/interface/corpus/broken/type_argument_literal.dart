List<1>? a;
