import 'dart:convert';

import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class AllergyService {
  const AllergyService(this._plugin);

  final AppleHealthClinicalRecords _plugin;

  Future<List<String>> names() async {
    final granted = await _plugin.requestAuthorization([ClinicalType.allergy]);
    if (granted != true) return const [];
    final data = await _plugin.getData(ClinicalType.allergy);
    final resources = (data as List<dynamic>? ?? const []).map((fhir) => jsonDecode('$fhir') as Map<String, dynamic>);
    return [
      for (final resource in resources)
        if (resource['code'] case {'text': final String text}) text,
    ];
  }
}
