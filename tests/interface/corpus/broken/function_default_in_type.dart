typedef F = void Function([int a = 1]);
