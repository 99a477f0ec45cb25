final a = #1;
