final a = null ?: 1;
