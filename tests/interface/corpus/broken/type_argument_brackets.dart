List[int]? a;
