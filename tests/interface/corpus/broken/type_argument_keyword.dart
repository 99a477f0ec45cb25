List<new>? a;
