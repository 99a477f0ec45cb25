final a = true ? 1 : ;
