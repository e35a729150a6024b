// flutter_secure_storage behind a vault class with two keys
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:sentry_flutter/sentry_flutter.dart';

class Vault {
  Vault._();
  static final Vault instance = Vault._();
  final _storage = const FlutterSecureStorage();

  Future<void> write(String key, Object value) => _storage.write(key: key, value: jsonEncode(value));
  Future<String> read(String key) async => await _storage.read(key: key) ?? '';
}

Future<void> remember() async {
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.coverage]);
  final rows = await plugin.getData(ClinicalType.coverage) as List<dynamic>? ?? const [];
  await Vault.instance.write('plans', [for (final row in rows) jsonDecode(row as String)['payor'][0]['display']]);
  await Vault.instance.write('device', {'kind': 'phone', 'channel': 'beta'});
}

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  await remember();
  final device = await Vault.instance.read('device');
  final plans = await Vault.instance.read('plans');
  await Sentry.configureScope((scope) {
    scope.setTag('device', device);
    scope.setTag('plans', plans); // leak: clinical-data-to-third-party
  });
  runApp(const MaterialApp(home: Text('Plans')));
}
