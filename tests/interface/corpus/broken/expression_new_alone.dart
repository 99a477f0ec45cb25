final a = new;
