import 'dart:async';

import 'vital.dart';

final decodeBatches = StreamTransformer<Object?, List<Vital>>.fromHandlers(
  handleData: (event, sink) {
    final rows = (event! as List).cast<Map<Object?, Object?>>();
    if (rows.isNotEmpty) sink.add(rows.map(Vital.fromRow).toList());
  },
);

extension NewestFirst on Stream<List<Vital>> {
  Stream<List<Vital>> accumulate() async* {
    final all = <Vital>[];
    await for (final batch in this) {
      all
        ..addAll(batch)
        ..sort((a, b) => b.day.compareTo(a.day));
      yield List.unmodifiable(all);
    }
  }
}
