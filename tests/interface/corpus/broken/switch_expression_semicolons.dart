final a = switch (1) { 1 => 2; _ => 3 };
