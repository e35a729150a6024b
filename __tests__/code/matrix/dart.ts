import type { Setting, Sinks } from './matrix.ts';

export const DART: Setting = {
  file: 'lib/use.dart',
  beside: {
    'lib/health.dart': `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class RecordStore {
  final _records = AppleHealthClinicalRecords();

  Future<List<dynamic>> load() async {
    await _records.requestAuthorization([ClinicalType.allergy]);
    return await _records.getData(ClinicalType.allergy);
  }
}
`,
  },
  app: (imports, outside, inside) => `import 'health.dart';
${imports}
${outside}
Future<void> show() async {
  final records = await RecordStore().load();
  ${inside}
}
`,
  record: 'records.first.displayName',
  count: 'records.length',
};

const from = (name: string): string => `import 'package:${name}/${name}.dart';`;

/** Each kind, and each form in which a destination is called there: what follows in brackets tells them apart. */
export const DART_SINKS: Sinks = {
  'advertising: Facebook SDK': [
    from('facebook_app_events'),
    "FacebookAppEvents().logEvent(name: 'seen', parameters: {'name': TEXT});",
  ],
  'analytics: Firebase Analytics': [
    from('firebase_analytics'),
    "FirebaseAnalytics.instance.logEvent(name: 'seen', parameters: {'name': TEXT});",
  ],
  'crash-reporting: Sentry': [from('sentry_flutter'), "Sentry.captureMessage('seen ' + TEXT);"],
  'crash-reporting: Sentry (a scope)': [
    from('sentry_flutter'),
    "Sentry.configureScope((scope) { scope.setExtra('name', TEXT); });",
  ],
  'crash-reporting: Firebase Crashlytics': [
    from('firebase_crashlytics'),
    "FirebaseCrashlytics.instance.setCustomKey('name', TEXT);",
  ],
  'remote-ai: Gemini (an object that is made)': [
    `${from('google_generative_ai')}\nfinal gemini = GenerativeModel(model: 'm', apiKey: 'k');`,
    'gemini.generateContent([Content.text(TEXT)]);',
  ],
  'logging: the console': ["import 'package:flutter/foundation.dart';", 'debugPrint(TEXT);'],
  'logging: the system log': ["import 'dart:developer' as developer;", 'developer.log(TEXT);'],
  'logging: the app’s log': [`${from('logger')}\nfinal logger = Logger();`, 'logger.i(TEXT);'],
  'pasteboard: the pasteboard': [
    "import 'package:flutter/services.dart';",
    'Clipboard.setData(ClipboardData(text: TEXT));',
  ],
  'user-defaults: SharedPreferences': [
    `${from('shared_preferences')}\nlate SharedPreferences prefs;`,
    "prefs.setString('name', TEXT);",
  ],
  'network: a server': [
    `${from('dio')}\nfinal dio = Dio();`,
    "dio.post('https://carebook.health', data: {'name': TEXT});",
  ],
  'network: a server (a function of a package)': [
    "import 'package:http/http.dart' as http;",
    "http.post(Uri.parse('https://carebook.health'), body: TEXT);",
  ],
  'network: Cloud Firestore': [
    from('cloud_firestore'),
    "FirebaseFirestore.instance.collection('records').add({'name': TEXT});",
  ],
};
