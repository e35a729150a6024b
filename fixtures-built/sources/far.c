// Places far behind a symbol: its import then keeps the distance itself.
extern char HKOwnTable[];
char *place = HKOwnTable + DISTANCE;
int main(void) { return 0; }
