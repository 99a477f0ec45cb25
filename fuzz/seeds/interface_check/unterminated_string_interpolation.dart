final a = 'x${1';
