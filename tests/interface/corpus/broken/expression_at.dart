final a = @b;
