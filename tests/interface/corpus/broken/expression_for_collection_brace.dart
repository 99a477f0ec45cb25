final a = [for (var i in [1]) { 1 }, if (true) { };
