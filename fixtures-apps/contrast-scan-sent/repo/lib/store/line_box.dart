import 'dart:convert';

import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:hive_flutter/hive_flutter.dart';

/// An encrypted list of lines.
class LineBox {
  LineBox._(this._box);

  final Box<String> _box;

  static Future<LineBox> open(String name) async {
    await Hive.initFlutter();
    const storage = FlutterSecureStorage();
    var key = await storage.read(key: 'hive');
    if (key == null) {
      key = base64UrlEncode(Hive.generateSecureKey());
      await storage.write(key: 'hive', value: key);
    }
    final box = await Hive.openBox<String>(name, encryptionCipher: HiveAesCipher(base64Url.decode(key)));
    return LineBox._(box);
  }

  List<String> get lines => _box.values.toList();

  Future<void> add(String line) => _box.add(line);

  Future<void> replace(List<String> lines) async {
    await _box.clear();
    await _box.addAll(lines);
  }
}
