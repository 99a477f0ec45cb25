print('x');
