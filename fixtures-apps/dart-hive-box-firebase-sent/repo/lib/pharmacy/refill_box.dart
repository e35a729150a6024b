import 'package:hive_ce/hive.dart';

import 'refill.dart';

class RefillBox {
  RefillBox(this._box);

  static Future<RefillBox> open() async => RefillBox(await Hive.openBox<Map>('refills'));

  final Box<Map> _box;

  Iterable<Refill> get all => _box.values.map(Refill.fromMap);

  Future<void> put(Refill refill) => _box.put(refill.id, refill.toMap());

  Future<void> putNew(List<Refill> refills) async {
    for (final refill in refills.where((refill) => !_box.containsKey(refill.id))) {
      await put(refill);
    }
  }
}
