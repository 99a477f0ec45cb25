final a = '${var x = 1}';
