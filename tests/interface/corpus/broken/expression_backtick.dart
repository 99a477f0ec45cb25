final a = `x`;
