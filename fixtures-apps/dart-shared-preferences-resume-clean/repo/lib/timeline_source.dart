import 'package:flutter/services.dart';

import 'entry.dart';

class TimelineSource {
  static const _channel = MethodChannel('health.alder/timeline');

  Stream<TimelineState> load() async* {
    yield const Loading();
    if (!(await _channel.invokeMethod<bool>('ask') ?? false)) {
      yield const Refused();
      return;
    }
    final labs = await _entries(Track.labs, 'labs');
    yield Loaded(labs);
    yield Loaded([...labs, ...await _entries(Track.diagnoses, 'diagnoses')]);
  }

  Future<List<Entry>> _entries(Track track, String method) async {
    final rows = await _channel.invokeMapMethod<String, String>(method) ?? const {};
    return [for (final MapEntry(:key, :value) in rows.entries) Entry(track, key, value)];
  }
}
