final a = 1 * ;
