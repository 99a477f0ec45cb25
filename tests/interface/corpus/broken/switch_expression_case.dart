final a = switch (1) { case 1 => 2, _ => 3 };
