typedef F = void Function({int});
