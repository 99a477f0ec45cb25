final a = [0, 1, 00, 007, 1234567890, 0x0, 0xabcdef, 0XABCDEF, 1.0, .1, 0.1, 1e1, 1E1, 1e+1, 1e-1, 1.1e1, .1e1];
final b = [1.isEven, 1.0.floor(), 1..isEven, -1.abs(), 1.5.ceil(), 0xF.isOdd];
final c = [1_0, 0x1_0, 1_0.1_0, 1_0e1_0, 0xA__B];
