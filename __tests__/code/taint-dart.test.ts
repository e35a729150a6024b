import { describe, expect, test } from 'vitest';
import { factsOf } from './code.ts';

/** Where records go, in few words: kind, destination and line; `~` for what is derived, `?` for what does not ship. */
async function flows(texts: Readonly<Record<string, string>>): Promise<string[]> {
  const found = await factsOf(texts);
  return found.flows.map(({ kind, destination, at, strength, conditional }) => {
    const marks = `${strength === 'derived' ? '~' : ''}${conditional === undefined ? '' : '?'}`;
    return `${marks}${kind}: ${destination} ${at.file.replace('lib/', '')}:${at.line}`;
  });
}

const HEALTH = `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';

class RecordStore {
  final _records = AppleHealthClinicalRecords();

  Future<List<dynamic>> load() async {
    await _records.requestAuthorization([ClinicalType.allergy]);
    return await _records.getData(ClinicalType.allergy);
  }
}
`;

async function use(imports: string, body: string): Promise<string[]> {
  return await flows({
    'lib/health.dart': HEALTH,
    'lib/use.dart': `${imports}
import 'health.dart';
Future<void> show() async { final records = await RecordStore().load();
${body}
}
`,
  });
}

describe('every kind of sink', () => {
  const CASES: readonly (readonly [string, string, string])[] = [
    [
      'facebook_app_events',
      `FacebookAppEvents().logEvent(name: 'seen', parameters: {'name': records.first.displayName});`,
      'advertising: Facebook SDK',
    ],
    [
      'firebase_analytics',
      `await FirebaseAnalytics.instance.logEvent(name: 'seen', parameters: {'name': records.first.displayName});`,
      'analytics: Firebase Analytics',
    ],
    ['sentry_flutter', `await Sentry.captureMessage(jsonEncode(records));`, 'crash-reporting: Sentry'],
    [
      'firebase_crashlytics',
      `FirebaseCrashlytics.instance.log('read $records');`,
      'crash-reporting: Firebase Crashlytics',
    ],
    [
      'google_generative_ai',
      `final model = GenerativeModel(model: 'm', apiKey: 'k'); await model.generateContent([Content.text('Explain $records')]);`,
      'remote-ai: Gemini',
    ],
    ['flutter', 'print(records);', 'logging: the console'],
    ['flutter', `debugPrint("\${records.first.displayName}");`, 'logging: the console'],
    [
      'flutter',
      `await Clipboard.setData(ClipboardData(text: records.first.displayName));`,
      'pasteboard: the pasteboard',
    ],
    [
      'shared_preferences',
      `final prefs = await SharedPreferences.getInstance(); await prefs.setString('records', jsonEncode(records));`,
      'user-defaults: SharedPreferences',
    ],
    ['dio', `await Dio().post('https://carebook.health/records', data: records);`, 'network: a server'],
    [
      'cloud_firestore',
      `await FirebaseFirestore.instance.collection('records').add({'name': records.first.displayName});`,
      'network: Cloud Firestore',
    ],
  ];
  test.each(CASES)('%s %s', async (name, body, expected) => {
    const found = await use(`import 'package:${name}/${name}.dart';`, body);
    expect(found.map((flow) => flow.replace(/ [\w./]+:\d+$/, ''))).toEqual([expected]);
  });

  test('a prefix, and an address', async () => {
    expect(
      await use(
        `import 'package:http/http.dart' as http;`,
        `final answer = await http.post(Uri.parse('https://api.openai.com/v1/chat/completions'), body: jsonEncode({'messages': records}));
print(answer.body);`,
      ),
    ).toEqual(['remote-ai: OpenAI use.dart:4']);
  });
});

describe('every way there', () => {
  test('a helper in another file, a property, a closure', async () => {
    expect(
      await flows({
        'lib/health.dart': HEALTH,
        'lib/tracker.dart': `import 'package:firebase_analytics/firebase_analytics.dart';
class Tracker {
  final FirebaseAnalytics analytics = FirebaseAnalytics.instance;
  void note(String name) { analytics.logEvent(name: 'seen', parameters: {'name': name}); }
}`,
        'lib/page.dart': `import 'health.dart';
import 'tracker.dart';
class RecordsModel {
  final store = RecordStore();
  final tracker = Tracker();
  List<dynamic> records = [];
  int asked = 0;
  Future<void> refresh() async {
    records = await store.load();
    records.forEach((record) => tracker.note(record.displayName));
    print(asked);
  }
  void dump() { for (final record in records) { print(record); } }
}`,
      }),
    ).toEqual(['logging: the console page.dart:13', 'analytics: Firebase Analytics tracker.dart:4']);
  });

  test('a promise', async () => {
    expect(
      await use('', `RecordStore().load().then((all) { print(all); }).catchError((error) { print(error); });`),
    ).toEqual(['logging: the console use.dart:4']);
  });
});

describe('what is no flow', () => {
  test('a count, and while debugging', async () => {
    expect(await use('', `print(records.length);\nif (kDebugMode) { print(records); }`)).toEqual([
      '~logging: the console use.dart:4',
      '?logging: the console use.dart:5',
    ]);
  });

  test('on the screen', async () => {
    expect(
      await use(`import 'package:flutter/material.dart';`, `runApp(Text(records.first.displayName)); print('shown');`),
    ).toEqual([]);
  });

  test('a class of the app by the name', async () => {
    expect(
      await use(
        '',
        `await Sentry.captureMessage(records);\n}\nclass Sentry { static Future<void> captureMessage(Object it) async {}`,
      ),
    ).toEqual([]);
  });
});
