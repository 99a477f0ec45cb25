Map<int String>? a;
