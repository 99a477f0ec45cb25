final a = 1.abs().;
