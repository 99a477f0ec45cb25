library a;
library b;
