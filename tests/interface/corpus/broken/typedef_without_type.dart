typedef F;
