// a preferences service over SharedPreferences: the widget's headline and the locale
import 'package:flutter/material.dart';
import 'package:flutter/services.dart';
import 'package:shared_preferences/shared_preferences.dart';

class Prefs {
  Prefs(this._preferences);
  final SharedPreferences _preferences;

  Future<void> saveHeadline(String value) async {
    await _preferences.setString('headline', value); // leak: clinical-data-logged
  }

  Future<void> saveLocale(String value) async {
    await _preferences.setString('locale', value);
  }
}

class HealthChannel {
  static const _channel = MethodChannel('care.sumac/health');
  Future<List<String>> medications() async => await _channel.invokeListMethod<String>('medications') ?? const [];
}

Future<void> main() async {
  WidgetsFlutterBinding.ensureInitialized();
  final prefs = Prefs(await SharedPreferences.getInstance());
  runApp(const MaterialApp(home: Text('Sumac')));
  await prefs.saveLocale(WidgetsBinding.instance.platformDispatcher.locale.toLanguageTag());
  final medications = await HealthChannel().medications();
  if (medications.isNotEmpty) await prefs.saveHeadline('Take ${medications.first}');
}
