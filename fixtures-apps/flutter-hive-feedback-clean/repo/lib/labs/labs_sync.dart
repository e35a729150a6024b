import 'package:flutter/services.dart';
import 'package:hive/hive.dart';

class LabsSync {
  LabsSync(this._box);

  static const _channel = MethodChannel('stonecrop/labs');

  final Box<String> _box;

  Future<void> run() async {
    final names = await _channel.invokeListMethod<String>('fetchLabs') ?? const <String>[];
    await _box.clear();
    await _box.addAll(names);
  }
}
