#include "a.h"
class A {}
