final a = 1..;
