int a = 1, ;
