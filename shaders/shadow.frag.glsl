// stage: fragment
// in: nothing; only the depth is written

void main() {}
