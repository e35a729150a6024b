/** Functions in a table of which code takes one by its key: each reads where its key is asked for, and no other. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const ASKED = 'coverage procedure';

/** Swift: `held` declares the table, `go` takes from it. */
const swift = (held: string, go: string, more: Texts = {}): Texts => ({
  'App/App.swift': `import SwiftUI\n@main struct Main: App { let desk = Desk()\n var body: some Scene { WindowGroup { Text("a").task { await desk.open() } } } }\n`,
  'App/Part.swift': `enum Part: String, CaseIterable { case plan, visits, notes\n static let shown: [Part] = [.plan, .notes] }\n`,
  'App/Desk.swift': `import HealthKit\nfinal class Desk { let vault = Vault()\n ${held}\n func open() async { try? await vault.unlock()\n ${go} } }\n`,
  'App/Vault.swift': `import HealthKit\nstruct Vault { private let store = HKHealthStore()\n func unlock() async throws { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.coverageRecord), HKClinicalType(.procedureRecord)]) }\n func coverages() async -> [String] { await records(HKClinicalType(.coverageRecord)) }\n func procedures() async -> [String] { await records(HKClinicalType(.procedureRecord)) }\n private func records(_ type: HKClinicalType) async -> [String] { (try? await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: type)], sortDescriptors: []).result(for: store).map(\\.displayName)) ?? [] } }\n`,
  ...more,
});
const TABLE =
  'private lazy var loaders: [Part: () async -> [String]] = [.plan: { await self.vault.coverages() }, .visits: { await self.vault.procedures() }]';
const REFERENCES =
  'private lazy var loaders: [Part: () async -> [String]] = [.plan: vault.coverages, .visits: vault.procedures]';
const EACH = 'for part in Part.shown { _ = await loaders[part]?() }';
const ALL = 'for part in Part.allCases { _ = await loaders[part]?() }';

describe('Swift', () => {
  test.each<[title: string, texts: Texts, read: string]>([
    ['some keys', swift(TABLE, EACH), 'coverage'],
    ['all keys', swift(TABLE, ALL), ASKED],
    ['one key', swift(TABLE, '_ = await loaders[.plan]?()'), 'coverage'],
    ['by force', swift(TABLE, '_ = await loaders[.plan]!()'), 'coverage'],
    ['or nothing', swift(TABLE, '_ = await loaders[.plan, default: { [] }]()'), 'coverage'],
    ['if let', swift(TABLE, 'for part in Part.shown { if let load = loaders[part] { _ = await load() } }'), 'coverage'],
    [
      'guard let',
      swift(TABLE, 'for part in Part.shown { guard let load = loaders[part] else { continue }\n _ = await load() }'),
      'coverage',
    ],
    ['methods', swift(REFERENCES, EACH), 'coverage'],
    ['methods, all keys', swift(REFERENCES, ALL), ASKED],
    [
      'a table of the type',
      swift(
        'private static let loaders: [Part: (Vault) async -> [String]] = [.plan: { await $0.coverages() }, .visits: { await $0.procedures() }]',
        'for part in Part.shown { _ = await Self.loaders[part]?(vault) }',
      ),
      'coverage',
    ],
    [
      'a table of the function',
      swift(
        '',
        'let loaders: [Part: () async -> [String]] = [.plan: { await self.vault.coverages() }, .visits: vault.procedures]\n for part in Part.shown { _ = await loaders[part]?() }',
      ),
      'coverage',
    ],
    [
      'a key that a caller passes',
      swift(`${TABLE}\n func load(_ part: Part) async { _ = await loaders[part]?() }`, 'await load(.plan)'),
      'coverage',
    ],
    [
      'a key that a person chooses',
      swift(`${TABLE}\n func load(_ part: Part) async { _ = await loaders[part]?() }`, '', {
        'App/Page.swift':
          'import SwiftUI\nstruct Page: View { let desk: Desk\n var body: some View { ForEach(Part.allCases, id: \\.self) { part in Button("a") { Task { await desk.load(part) } } } } }\n',
      }),
      ASKED,
    ],
    [
      'a key that nobody knows',
      swift(TABLE, '_ = await loaders[Part(rawValue: UserDefaults.standard.string(forKey: "part") ?? "")!]?()'),
      ASKED,
    ],
    ['walked through', swift(TABLE, 'for (_, load) in loaders { _ = await load() }'), ASKED],
    ['its values', swift(TABLE, 'for load in loaders.values { _ = await load() }'), ASKED],
    ['handed on whole', swift(TABLE, 'Other.keep(loaders)'), ASKED],
    ['one is handed on', swift(TABLE, 'if let load = loaders[.plan] { Other.keep(load) }'), ASKED],
    [
      'handed out',
      swift(TABLE.replace('private ', ''), EACH, {
        'App/Other.swift': 'func all(_ desk: Desk) -> Any { desk.loaders }\n',
      }),
      ASKED,
    ],
    [
      'asked elsewhere',
      swift(TABLE.replace('private ', ''), EACH, {
        'App/App.swift':
          'import SwiftUI\n@main struct Main: App { let desk = Desk()\n var body: some Scene { WindowGroup { Other(desk: desk).task { await desk.open() } } } }\n',
        'App/Other.swift':
          'import SwiftUI\nstruct Other: View { let desk: Desk\n var body: some View { Button("a") { Task { _ = await desk.loaders[.visits]?() } } } }\n',
      }),
      ASKED,
    ],
    ['filled again', swift(TABLE, `loaders[.notes] = { await self.vault.procedures() }\n ${EACH}`), ASKED],
    ['called besides', swift(REFERENCES, `${EACH}\n _ = await vault.procedures()`), ASKED],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(`${ASKED} | ${read}`);
  });
});

/** JavaScript: `table` holds the loaders, `go` takes from it. */
const script = (table: string, go: string, more: Texts = {}): Texts => ({
  'ios/AppDelegate.swift': 'import UIKit\n@main class AppDelegate: UIResponder, UIApplicationDelegate { }\n',
  'index.js':
    "import { AppRegistry } from 'react-native';\nimport App from './src/App';\nAppRegistry.registerComponent('Desk', () => App);\n",
  'src/App.tsx': `import { requestAuthorization } from '@react-native-healthkit/health-records';\nimport { open } from './desk';\nexport default function App() { const start = async () => { await requestAuthorization(['HKClinicalTypeIdentifierCoverageRecord', 'HKClinicalTypeIdentifierProcedureRecord']);\n await open(); };\n return <Button title="a" onPress={start} />; }\n`,
  'src/parts.ts': "export const SHOWN = ['plan', 'notes'];\nexport const ALL = ['plan', 'visits', 'notes'];\n",
  'src/vault.ts': `import { queryClinicalRecords } from '@react-native-healthkit/health-records';\nexport const coverages = () => queryClinicalRecords('HKClinicalTypeIdentifierCoverageRecord', {});\nexport const procedures = () => queryClinicalRecords('HKClinicalTypeIdentifierProcedureRecord', {});\n`,
  'src/desk.ts': `import { ALL, SHOWN } from './parts';\nimport { coverages, procedures } from './vault';\n${table}\nexport async function open() { ${go} }\n`,
  ...more,
});
const LOADERS = 'const loaders = { plan: () => coverages(), visits: async () => await procedures() };';
const HANDED = 'const loaders = { plan: coverages, visits: procedures };';
const EACH_SHOWN = 'for (const part of SHOWN) await loaders[part]?.();';

describe('JavaScript', () => {
  test.each<[title: string, texts: Texts, read: string]>([
    ['some keys', script(LOADERS, EACH_SHOWN), 'coverage'],
    ['all keys', script(LOADERS, 'for (const part of ALL) await loaders[part]?.();'), ASKED],
    ['functions', script(HANDED, EACH_SHOWN), 'coverage'],
    ['of a part', script(LOADERS, 'await loaders.plan();'), 'coverage'],
    ['asked first', script(LOADERS, 'for (const part of SHOWN) if (loaders[part]) await loaders[part]();'), 'coverage'],
    [
      'by a name of its own',
      script(
        LOADERS,
        'for (const part of SHOWN) { const load = loaders[part];\n if (!load) continue;\n await load(); }',
      ),
      'coverage',
    ],
    ['in a map', script(LOADERS, 'await Promise.all(SHOWN.map((part) => loaders[part]?.()));'), 'coverage'],
    ['a table of the function', script('', `${HANDED}\n ${EACH_SHOWN}`), 'coverage'],
    [
      'exported, asked elsewhere',
      script(`export ${LOADERS}`, EACH_SHOWN, {
        'src/parts.ts':
          "import { loaders as own } from './desk';\nexport const SHOWN = ['plan'];\nexport const ALL = ['plan', 'visits'];\nown.visits();\n",
      }),
      ASKED,
    ],
    ['a key that nobody knows', script(LOADERS, 'await loaders[await AsyncStorage.getItem("part")]?.();'), ASKED],
    ['walked through', script(LOADERS, 'for (const load of Object.values(loaders)) await load();'), ASKED],
    ['walked through by key', script(LOADERS, 'for (const part in loaders) await loaders[part]();'), ASKED],
    ['its keys', script(LOADERS, 'await Promise.all(Object.keys(loaders).map((part) => loaders[part]()));'), ASKED],
    ['handed on', script(LOADERS, 'await Promise.all(SHOWN.map((part) => run(loaders[part])));'), ASKED],
    ['spread', script(`${LOADERS}\nconst more = { ...loaders };`, `${EACH_SHOWN} more.visits();`), ASKED],
    [
      'what one calls on the object itself',
      script('const loaders = { plan() { return this.visits(); }, visits: () => procedures() };', EACH_SHOWN),
      'procedure',
    ],
    ['called besides', script(HANDED, `${EACH_SHOWN} await procedures();`), ASKED],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(`${ASKED} | ${read}`);
  });
});

describe('views', () => {
  const angular = (template: string): Texts => ({
    'ios/App/AppDelegate.swift': 'import UIKit\n@main class AppDelegate: UIResponder, UIApplicationDelegate { }\n',
    'package.json': '{ "dependencies": { "@angular/core": "19.0.0", "@capacitor/core": "7.0.0" } }',
    'src/main.ts':
      "import { bootstrapApplication } from '@angular/platform-browser';\nimport { Desk } from './app/desk.component';\nbootstrapApplication(Desk);\n",
    'src/app/desk.component.ts': `import { Component } from '@angular/core';\nimport { CapacitorHealthkit } from '@perfood/capacitor-healthkit';\nimport { requestAuthorization, queryClinicalRecords } from '@react-native-healthkit/health-records';\n@Component({ selector: 'app-desk', standalone: true, template: \`${template}\` })\nexport class Desk { loaders = { plan: () => queryClinicalRecords('HKClinicalTypeIdentifierCoverageRecord', {}), visits: () => queryClinicalRecords('HKClinicalTypeIdentifierProcedureRecord', {}) };\n async ngOnInit() { await requestAuthorization(['HKClinicalTypeIdentifierCoverageRecord', 'HKClinicalTypeIdentifierProcedureRecord']);\n await this.loaders.plan(); } }\n`,
  });
  test.each<[title: string, texts: Texts, read: string]>([
    ['a template calls it', angular('<button (click)="loaders.visits()">a</button>'), ASKED],
    ['a template calls another', angular('<button (click)="loaders.plan()">a</button>'), 'coverage'],
    [
      'a template takes it by a key',
      angular('<button *ngFor="let part of parts" (click)="loaders[part]()">a</button>'),
      ASKED,
    ],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(`${ASKED} | ${read}`);
  });
});

const dart = (held: string, go: string): Texts => ({
  'ios/Runner/AppDelegate.swift': `import Flutter\nimport HealthKit\n@main @objc class AppDelegate: FlutterAppDelegate {\n let store = HKHealthStore()\n override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {\n if let controller = window?.rootViewController as? FlutterViewController {\n let channel = FlutterMethodChannel(name: "records", binaryMessenger: controller.binaryMessenger)\n channel.setMethodCallHandler { [self] call, result in\n switch call.method {\n case "connect": store.requestAuthorization(toShare: nil, read: [HKClinicalType(.coverageRecord), HKClinicalType(.procedureRecord)]) { shown, _ in result(shown) }\n case "coverages": names(of: .coverageRecord, result)\n case "procedures": names(of: .procedureRecord, result)\n default: result(FlutterMethodNotImplemented) } } }\n return super.application(application, didFinishLaunchingWithOptions: launchOptions) }\n func names(of identifier: HKClinicalTypeIdentifier, _ result: @escaping FlutterResult) { store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 1, sortDescriptors: nil) { _, samples, _ in result(samples?.count) }) } }\n`,
  'lib/main.dart': `import 'package:flutter/material.dart';\nimport 'desk.dart';\nvoid main() { runApp(MaterialApp(home: TextButton(onPressed: () => Desk().open(), child: const Text('a')))); }\n`,
  'lib/part.dart': 'enum Part { plan, visits, notes }\nconst shown = [Part.plan, Part.notes];\n',
  'lib/desk.dart': `import 'part.dart';\nimport 'vault.dart';\nclass Desk { final vault = Vault();\n ${held}\n Future<void> open() async { await vault.connect();\n ${go} } }\n`,
  'lib/vault.dart': `import 'package:flutter/services.dart';\nclass Vault { static const _channel = MethodChannel('records');\n Future<bool> connect() async => await _channel.invokeMethod<bool>('connect') ?? false;\n Future<int> coverages() async => await _channel.invokeMethod<int>('coverages') ?? 0;\n Future<int> procedures() async => await _channel.invokeMethod<int>('procedures') ?? 0; }\n`,
});
const OF_DART =
  'late final _loaders = <Part, Future<int> Function()>{ Part.plan: vault.coverages, Part.visits: () => vault.procedures() };';

describe('Dart', () => {
  test.each<[title: string, texts: Texts, read: string]>([
    ['some keys', dart(OF_DART, 'for (final part in shown) { await _loaders[part]?.call(); }'), 'coverage'],
    ['by force', dart(OF_DART, 'for (final part in shown) { await _loaders[part]!(); }'), 'coverage'],
    ['all keys', dart(OF_DART, 'for (final part in Part.values) { await _loaders[part]?.call(); }'), ASKED],
    [
      'a name of its own',
      dart(OF_DART, 'for (final part in shown) { final load = _loaders[part]; if (load != null) await load(); }'),
      'coverage',
    ],
    ['walked through', dart(OF_DART, 'for (final load in _loaders.values) { await load(); }'), ASKED],
    ['its entries', dart(OF_DART, 'for (final MapEntry(:value) in _loaders.entries) { await value(); }'), ASKED],
    ['handed on', dart(OF_DART, 'await run(_loaders);'), ASKED],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(`${ASKED} | ${read}`);
  });
});
