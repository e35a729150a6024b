import 'package:flutter/services.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';

import 'lab.dart';

final labsRepositoryProvider = Provider((ref) => const LabsRepository());

final labsProvider = FutureProvider((ref) => ref.watch(labsRepositoryProvider).load());

class LabsRepository {
  const LabsRepository();

  static const _channel = MethodChannel('wexley/labs');

  Future<List<Lab>> load() async {
    final rows = await _channel.invokeListMethod<Map<dynamic, dynamic>>('load') ?? const [];
    return rows.map(Lab.fromMap).toList();
  }
}
