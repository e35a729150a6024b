import 'dart:convert';

import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:hive/hive.dart';
import 'package:hive_flutter/hive_flutter.dart';

/// Both boxes are encrypted; the key lies in the keychain.
class Boxes {
  Boxes._(this.labs, this.remarks);

  /// Names of lab results.
  final Box<String> labs;

  /// What the person wrote to us.
  final Box<String> remarks;

  static Future<Boxes> open() async {
    await Hive.initFlutter();
    final cipher = HiveAesCipher(await _key());
    final labs = await Hive.openBox<String>('labs', encryptionCipher: cipher);
    final remarks = await Hive.openBox<String>('remarks', encryptionCipher: cipher);
    return Boxes._(labs, remarks);
  }

  static Future<List<int>> _key() async {
    const storage = FlutterSecureStorage();
    final saved = await storage.read(key: 'box-key');
    if (saved != null) return base64Url.decode(saved);
    final fresh = Hive.generateSecureKey();
    await storage.write(key: 'box-key', value: base64UrlEncode(fresh));
    return fresh;
  }
}
