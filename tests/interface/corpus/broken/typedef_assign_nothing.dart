typedef F = ;
