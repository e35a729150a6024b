// a Hive box of maps with a record field and a field that the person fills in
import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
import 'package:flutter/material.dart';
import 'package:hive_flutter/hive_flutter.dart';
import 'package:posthog_flutter/posthog_flutter.dart';

class AllergyStore {
  AllergyStore(this._box);
  final Box<Map> _box;

  Future<void> import() async {
    final plugin = AppleHealthClinicalRecords();
    await plugin.requestAuthorization([ClinicalType.allergy]);
    final rows = await plugin.getData(ClinicalType.allergy) as List<dynamic>? ?? const [];
    for (final row in rows) {
      final fhir = jsonDecode(row as String) as Map<String, dynamic>;
      await _box.put(fhir['id'], {'label': fhir['code']['text'], 'icon': 'leaf'});
    }
  }

  Iterable<Map> get all => _box.values;
}

Future<void> main() async {
  await Hive.initFlutter();
  final box = await Hive.openBox<Map>('allergies', encryptionCipher: HiveAesCipher(Hive.generateSecureKey()));
  final store = AllergyStore(box);
  await store.import();
  runApp(MaterialApp(home: AllergyList(store)));
}

class AllergyList extends StatelessWidget {
  const AllergyList(this.store, {super.key});
  final AllergyStore store;

  @override
  Widget build(BuildContext context) => ListView(children: [
        for (final allergy in store.all)
          ListTile(
            title: Text(allergy['label'] as String),
            onTap: () async {
              await Posthog().capture(eventName: 'icon', properties: {'value': allergy['icon'] as String});
              await Posthog().capture(eventName: 'allergy', properties: {'value': allergy['label'] as String}); // leak: clinical-data-to-third-party
            },
          ),
      ]);
}
