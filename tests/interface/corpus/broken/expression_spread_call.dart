final a = print(...[1]);
