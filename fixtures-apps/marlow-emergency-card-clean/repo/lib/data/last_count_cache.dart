class LastCountCache {
  int _last = 0;

  Future<int> lastCount() async => _last;

  Future<void> store(int count) async {
    _last = count;
  }
}
