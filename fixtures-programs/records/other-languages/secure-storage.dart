// flutter_secure_storage by key, then to a remote AI
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:flutter_secure_storage/flutter_secure_storage.dart';
import 'package:http/http.dart' as http;

const _storage = FlutterSecureStorage();
final _openai = Uri.parse('https://api.openai.com/v1/responses');
const _headers = {'Content-Type': 'application/json', 'Authorization': 'Bearer ${String.fromEnvironment('OPENAI_KEY')}'};

Future<void> load() async {
  final plugin = AppleHealthClinicalRecords();
  await plugin.requestAuthorization([ClinicalType.procedure]);
  final rows = await plugin.getData(ClinicalType.procedure) as List<dynamic>? ?? const [];
  await _storage.write(key: 'procedures', value: jsonEncode(rows));
}

Future<void> explain() async {
  final procedures = await _storage.read(key: 'procedures');
  await http.post(_openai, headers: _headers, body: jsonEncode({'model': 'gpt-5-mini', 'input': 'Explain $procedures'})); // leak: clinical-data-to-third-party
}

Future<void> ask() async {
  final question = await _storage.read(key: 'question');
  await http.post(_openai, headers: _headers, body: jsonEncode({'model': 'gpt-5-mini', 'input': 'Answer $question'}));
}

void main() {
  runApp(MaterialApp(
    home: Column(children: [
      TextField(onChanged: (text) => _storage.write(key: 'question', value: text)),
      TextButton(onPressed: ask, child: const Text('Ask')),
      TextButton(onPressed: () => load().then((_) => explain()), child: const Text('Explain')),
    ]),
  ));
}
