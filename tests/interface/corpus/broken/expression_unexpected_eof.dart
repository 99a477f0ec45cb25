final a = 
