import type { Language } from './both-flows.ts';

const PLUGIN = "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\n";
const ask = (types: string): string => `plugin.requestAuthorization(${types});`;
const read = (type: string): string => `plugin.getData(${type});`;

const JOURNAL = `${PLUGIN}
class Journal {
  final _plugin = AppleHealthClinicalRecords();
  String name = '';
  Future<void> load() async {
    await _plugin.requestAuthorization([ClinicalType.allergy]);
    final records = await _plugin.getData(ClinicalType.allergy);
    name = records.first.displayName;
  }
}
final journal = Journal();
`;
const NO_JOURNAL = "class Journal { String name = ''; }\nfinal journal = Journal();\n";

export const DART: Language = {
  file: 'lib/idiom.dart',
  head: `import 'dart:async';
${PLUGIN}import 'package:firebase_analytics/firebase_analytics.dart';
import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:get/get.dart';
import 'package:get_it/get_it.dart';
import 'package:provider/provider.dart';
import 'journal.dart';
final plugin = AppleHealthClinicalRecords();
`,
  type: { name: 'ClinicalType', make: 'ClinicalType.allergy', other: 'ClinicalType.condition' },
  asked: {
    use: (type) => ask(`[${type}]`),
    each: (types) => ask(`${types}.toList()`),
    beside: {
      'lib/beside.dart': `${PLUGIN}final plugin = AppleHealthClinicalRecords();\nvoid readOne() { ${read('ClinicalType.allergy')} }\n`,
      'lib/journal.dart': NO_JOURNAL,
    },
  },
  read: {
    use: read,
    each: (types) => `for (final each in ${types}) { ${read('each')} }`,
    beside: {
      'lib/beside.dart': `${PLUGIN}final plugin = AppleHealthClinicalRecords();\nvoid askOne() { ${ask('[ClinicalType.allergy]')} }\n`,
      'lib/journal.dart': NO_JOURNAL,
    },
  },
  text: { name: 'String', make: 'journal.name', other: "'settings'" },
  records: {
    kind: 'analytics',
    use: (text) => `FirebaseAnalytics.instance.logEvent(name: ${text});`,
    each: (texts) => `FirebaseAnalytics.instance.logEvent(name: ${texts}.join());`,
    beside: { 'lib/journal.dart': JOURNAL },
  },
};
