import 'package:flutter/services.dart';

class Shot {
  const Shot(this.name);

  final String name;
}

class ShotsRepository {
  static const _channel = MethodChannel('linnet/shots');

  Future<List<Shot>> all() async {
    final rows = await _channel.invokeListMethod<Map>('list') ?? const [];
    return [for (final row in rows) Shot(row['name'] as String)];
  }
}
