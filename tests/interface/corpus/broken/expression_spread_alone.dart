final a = [...];
