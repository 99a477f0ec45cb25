final a = 'costs 3 $';
