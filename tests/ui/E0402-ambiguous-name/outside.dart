typedef Reading = double;

enum Weather { sun, rain }
