typedef int get F();
