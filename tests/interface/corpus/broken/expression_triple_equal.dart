final a = 1 === 1;
