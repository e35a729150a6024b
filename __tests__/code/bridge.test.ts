import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

const TABLE = `
func typeNamed(_ name: String) -> HKObjectType? {
  switch name {
  case "allergies": return HKObjectType.clinicalType(forIdentifier: .allergyRecord)
  case "labs": return HKObjectType.clinicalType(forIdentifier: .labResultRecord)
  case "notes": return HKObjectType.clinicalType(forIdentifier: .clinicalNoteRecord)
  default: return nil
  }
}
`;

const REACT_NATIVE = `
@objc(HealthRecords)
class HealthRecords: NSObject {
  let store = HKHealthStore()
  @objc func ask(_ names: [String], resolver resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    store.requestAuthorization(toShare: nil, read: Set(names.compactMap { typeNamed($0) })) { _, _ in resolve(true) }
  }
  @objc func load(_ name: String, resolver resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    guard let type = typeNamed(name) as? HKSampleType else { return }
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, found, _ in resolve(found) })
  }
}
${TABLE}`;

describe('React Native', () => {
  test('the JavaScript side decides', async () => {
    const script =
      "import { NativeModules } from 'react-native';\nconst { HealthRecords } = NativeModules;\nexport async function all() {\n  await HealthRecords.ask(['allergies', 'labs']);\n  return HealthRecords.load('allergies');\n}\n";
    const facts = await factsOf({ 'ios/HealthRecords.swift': REACT_NATIVE, 'src/records.js': script });
    expect(facts.requested.map(({ type, at }) => `${type.slice(24)} ${at.file}:${at.line}`)).toEqual([
      'AllergyRecord src/records.js:4',
      'LabResultRecord src/records.js:4',
    ]);
    expect(facts.read.map(({ type, at }) => `${type.slice(24)} ${at.file}:${at.line}`)).toEqual([
      'AllergyRecord src/records.js:5',
    ]);
    expect(facts.unresolved).toEqual([]);
  });

  /** A module of the new architecture: codegen makes the protocol, and no macro exports a method. */
  const CODEGEN = `@implementation HealthRecords
RCT_EXPORT_MODULE(NativeRecords)
- (void)load:(NSString *)name resolve:(RCTPromiseResolveBlock)resolve reject:(RCTPromiseRejectBlock)reject {
  [self query:[HKObjectType clinicalTypeForIdentifier:name]];
}
- (void)query:(HKSampleType *)type {
  [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]];
}
- (std::shared_ptr<facebook::react::TurboModule>)getTurboModule:(const facebook::react::ObjCTurboModule::InitParams &)params {
  return std::make_shared<facebook::react::NativeRecordsSpecJSI>(params);
}
@end`;

  test('a module of the new architecture is called by what the registry gives', async () => {
    const script =
      "import { TurboModuleRegistry } from 'react-native';\nconst Records = TurboModuleRegistry.getEnforcing<Spec>('NativeRecords');\nexport const go = () => Records.load('HKClinicalTypeIdentifierLabResultRecord');\n";
    const facts = await factsOf({ 'ios/HealthRecords.mm': CODEGEN, 'src/a.ts': script });
    expect([facts.read.map(({ type }) => type.slice(24)), facts.unresolved]).toEqual([['LabResultRecord'], []]);
  });

  test('or by the default that its specification exports', async () => {
    const spec =
      "import { TurboModuleRegistry, type TurboModule } from 'react-native';\nexport interface Spec extends TurboModule { load(name: string): Promise<void> }\n";
    const registry = "TurboModuleRegistry.getEnforcing<Spec>('NativeRecords')";
    const script =
      "import NativeRecords, { type Spec } from '../specs/NativeRecords';\nexport const go = () => NativeRecords.load('HKClinicalTypeIdentifierLabResultRecord');\n";
    const forms = [
      `export default ${registry};`,
      `export default ${registry} as Spec;`,
      `const Records = ${registry};\nexport default Records;`,
      `export { Records as default };\nconst Records = ${registry};`,
    ];
    for (const form of forms) {
      const files = { 'ios/HealthRecords.mm': CODEGEN, 'specs/NativeRecords.ts': spec + form, 'src/a.ts': script };
      expect(await flow(files), form).toBe('| labResult');
    }
  });

  test('and is open without such a call', async () => {
    expect(await flow({ 'ios/HealthRecords.mm': CODEGEN })).toBe('| !');
  });

  describe('Nitro', () => {
    const HYBRID = `import NitroModules
final class HybridBinder: HybridBinderSpec {
  private let store = HKHealthStore()
  func connect(topics: [Topic]) throws -> Promise<Void> { Promise.async { try await self.store.requestAuthorization(toShare: [], read: Set(topics.map(\\.type))) } }
  func load(topic: Topic, limit: Double) throws -> Promise<Void> { store.execute(HKSampleQuery(sampleType: topic.type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
}
extension Topic {
  var type: HKClinicalType { switch self { case .allergies: HKClinicalType(.allergyRecord)
  case .labs: HKClinicalType(.labResultRecord)
  case .notes: HKClinicalType(.clinicalNoteRecord) } }
}`;
    const SCRIPT =
      "import { NitroModules } from 'react-native-nitro-modules';\nconst binder = NitroModules.createHybridObject<Binder>('Binder');\nexport const open = () => binder.connect(['allergies', 'labs']);\nexport const load = () => binder.load('allergies', 5);\n";

    test('what it is called with are cases of an enum that is made', async () => {
      expect(await flow({ 'ios/HybridBinder.swift': HYBRID, 'src/a.ts': SCRIPT })).toBe('allergy labResult | allergy');
    });

    test('texts stay texts', async () => {
      const native = `${HYBRID.replaceAll('Topic', 'String').replace(/extension String[\s\S]*/, TABLE)}`
        .replace('topics.map(\\.type)', 'topics.compactMap { typeNamed($0) }')
        .replace('topic.type', 'typeNamed(topic) as! HKSampleType');
      expect(await flow({ 'ios/HybridBinder.swift': native, 'src/a.ts': SCRIPT })).toBe('allergy labResult | allergy');
    });

    test('without a call of it both are open', async () => {
      expect(await flow({ 'ios/HybridBinder.swift': HYBRID })).toMatch(/! \| .*!/);
    });
  });

  test('without such a call it is open', async () => {
    expect(await flow({ 'ios/HealthRecords.swift': REACT_NATIVE })).toBe('! | !');
    expect(
      await flow({
        'ios/HealthRecords.swift': REACT_NATIVE,
        'src/a.js': "import { NativeModules } from 'react-native';\nNativeModules.Other.start();\n",
      }),
    ).toBe('! | !');
  });

  test('Objective-C', async () => {
    const native = `@implementation HealthRecords
RCT_EXPORT_MODULE();
RCT_EXPORT_METHOD(load:(NSString *)name done:(RCTResponseSenderBlock)done) {
  HKClinicalType *type = nil;
  if ([name isEqualToString:@"labs"]) { type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]; }
  else if ([name isEqualToString:@"allergies"]) { type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]; }
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) { done(r); }];
  [[HKHealthStore new] executeQuery:query];
}
@end
`;
    const script =
      "import { NativeModules } from 'react-native';\nNativeModules.HealthRecords.load('labs', (found) => show(found));\n";
    expect(await flow({ 'ios/HealthRecords.m': native, 'App.js': script })).toBe('| labResult');
  });
});

test('Expo', async () => {
  const native = `
public class RecordsModule: Module {
  let store = HKHealthStore()
  static let table: [String: HKClinicalTypeIdentifier] = ["allergyRecord": .allergyRecord, "labResultRecord": .labResultRecord, "coverageRecord": .coverageRecord]
  public func definition() -> ModuleDefinition {
    Name("Records")
    AsyncFunction("ask") { (names: [String], promise: Promise) in
      var types = Set<HKObjectType>()
      for name in names { if let id = RecordsModule.table[name], let type = HKObjectType.clinicalType(forIdentifier: id) { types.insert(type) } }
      self.store.requestAuthorization(toShare: nil, read: types) { ok, _ in promise.resolve(ok) }
    }
    AsyncFunction("load") { (name: String, options: [String: Any]?, promise: Promise) in
      guard let id = RecordsModule.table[name], let type = HKObjectType.clinicalType(forIdentifier: id) else { return }
      self.store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, r, _ in promise.resolve(r) })
    }
  }
}
`;
  const files = {
    'modules/records/ios/RecordsModule.swift': native,
    'modules/records/src/RecordsModule.ts':
      "import { requireNativeModule } from 'expo-modules-core';\nexport default requireNativeModule('Records');\n",
    'modules/records/src/types.ts': "export enum Kind {\n  Allergy = 'allergyRecord',\n  Lab = 'labResultRecord',\n}\n",
    'modules/records/src/index.ts':
      "import Records from './RecordsModule';\nimport { Kind } from './types';\nexport { Kind } from './types';\nexport async function ask(kinds: Kind[] = Object.values(Kind)) { return Records.ask(kinds); }\nexport async function load(kind: Kind) { return Records.load(kind, null); }\n",
    'app/index.tsx':
      "import { ask, load, Kind } from '@/modules/records/src';\nexport default function Screen() {\n  useEffect(() => { ask().then(() => load(Kind.Lab)); }, []);\n  return <Text>Records</Text>;\n}\n",
  };
  const facts = await factsOf(files);
  expect(facts.requested.map(({ type, at }) => `${type.slice(24)} ${at.file}:${at.line}`)).toEqual([
    'AllergyRecord modules/records/src/types.ts:2',
    'LabResultRecord modules/records/src/types.ts:3',
  ]);
  expect(facts.read.map(({ type, at }) => `${type.slice(24)} ${at.file}:${at.line}`)).toEqual([
    'LabResultRecord app/index.tsx:3',
  ]);
  expect(facts.unresolved).toEqual([]);
});

test('Capacitor', async () => {
  const native = `
@objc(RecordsPlugin)
public class RecordsPlugin: CAPPlugin {
  let store = HKHealthStore()
  @objc func ask(_ call: CAPPluginCall) {
    let names = call.getArray("types", String.self) ?? []
    store.requestAuthorization(toShare: nil, read: Set(names.compactMap { typeNamed($0) })) { _, _ in call.resolve() }
  }
  @objc func load(_ call: CAPPluginCall) {
    guard let name = call.options["type"] as? String, let type = typeNamed(name) as? HKSampleType else { return }
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, r, _ in call.resolve() })
  }
}
${TABLE}`;
  const script =
    "import { registerPlugin } from '@capacitor/core';\nconst Records = registerPlugin('Records');\nexport const ask = () => Records.ask({ types: ['labs', 'notes'] });\nexport const load = () => Records.load({ type: 'notes' });\nask(); load();\n";
  expect(await flow({ 'ios/RecordsPlugin.swift': native, 'src/records.ts': script })).toBe(
    'clinicalNote labResult | clinicalNote',
  );
});

test('Cordova', async () => {
  const native = `
@objc(RecordsPlugin) class RecordsPlugin: CDVPlugin {
  @objc func load(_ command: CDVInvokedUrlCommand) {
    let name = command.arguments[0] as? String ?? ""
    guard let type = typeNamed(name) as? HKSampleType else { return }
    HKHealthStore().execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, r, _ in })
  }
}
${TABLE}`;
  const script =
    "exports.load = function (name, done) { cordova.exec(done, null, 'RecordsPlugin', 'load', [name]); };\nexports.load('labs', show);\n";
  expect(await flow({ 'plugin/RecordsPlugin.swift': native, 'www/records.js': script })).toBe('| labResult');
});

describe('Flutter', () => {
  const script =
    "import 'package:flutter/services.dart';\nclass Records {\n  static const channel = MethodChannel('app/records');\n  static Future<void> ask(List<String> types) async => channel.invokeMethod('ask', {'types': types});\n  static Future<List> load(String type) async => await channel.invokeMethod('load', type);\n}\nvoid main() async { await Records.ask(['allergies', 'labs']); await Records.load('labs'); }\n";
  const body = `
    switch call.method {
    case "ask":
      let args = call.arguments as! [String: Any]
      let names = args["types"] as! [String]
      store.requestAuthorization(toShare: nil, read: Set(names.compactMap { typeNamed($0) })) { _, _ in result(true) }
    case "load":
      guard let name = call.arguments as? String, let type = typeNamed(name) as? HKSampleType else { return }
      store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, r, _ in result(r) })
    default: result(FlutterMethodNotImplemented)
    }`;

  const LISTEN =
    'store.execute(HKSampleQuery(sampleType: type as! HKSampleType, predicate: nil, limit: 0, sortDescriptors: nil) { _, r, _ in events(r) })';
  test.each<[title: string, native: Readonly<Record<string, string>>, passed: string]>([
    [
      'a text',
      {
        'ios/Runner/Feed.swift': `final class Feed: NSObject, FlutterStreamHandler {
  func onListen(withArguments arguments: Any?, eventSink events: @escaping FlutterEventSink) -> FlutterError? {
    guard let name = arguments as? String, let type = typeNamed(name) else { return nil }
    ${LISTEN}
    return nil
  }
  func onCancel(withArguments arguments: Any?) -> FlutterError? { nil }
}
${TABLE}`,
      },
      "'labs'",
    ],
    [
      'a map',
      {
        'ios/Runner/Feed.swift': `final class Feed: NSObject, FlutterStreamHandler {
  func onListen(withArguments arguments: Any?, eventSink events: @escaping FlutterEventSink) -> FlutterError? {
    guard let options = arguments as? [String: Any], let name = options["type"] as? String, let type = typeNamed(name) else { return nil }
    ${LISTEN}
    return nil
  }
  func onCancel(withArguments arguments: Any?) -> FlutterError? { nil }
}
${TABLE}`,
      },
      "{'type': 'labs'}",
    ],
    [
      'a text, in Objective-C',
      {
        'ios/Runner/Feed.m': `#import <HealthKit/HealthKit.h>
@implementation Feed
- (FlutterError *)onListenWithArguments:(id)arguments eventSink:(FlutterEventSink)events {
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:arguments] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) { events(r); }];
  [[HKHealthStore new] executeQuery:query];
  return nil;
}
@end`,
      },
      "'HKClinicalTypeIdentifierLabResultRecord'",
    ],
  ])('a stream that is listened to with %s', async (_, native, passed) => {
    const dart = `import 'package:flutter/services.dart';\nclass Feeds {\n  static const _events = EventChannel('app/feed');\n  Stream<List> labs() => _listen(${passed});\n  Stream<List> _listen(Object kind) => _events.receiveBroadcastStream(kind).map((it) => it as List);\n}\nvoid main() { Feeds().labs().listen(print); }\n`;
    expect(await flow({ ...native, 'lib/main.dart': dart })).toBe('| labResult');
  });

  test('a plugin', async () => {
    const native = `class RecordsPlugin: NSObject, FlutterPlugin {\n  let store = HKHealthStore()\n  public func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {${body}\n  }\n}\n${TABLE}`;
    expect(await flow({ 'ios/Runner/RecordsPlugin.swift': native, 'lib/main.dart': script })).toBe(
      'allergy labResult | labResult',
    );
  });

  test('a handler in the app delegate', async () => {
    const native = `@main @objc class AppDelegate: FlutterAppDelegate {\n  let store = HKHealthStore()\n  override func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {\n    let channel = FlutterMethodChannel(name: "app/records", binaryMessenger: messenger)\n    channel.setMethodCallHandler({ (call: FlutterMethodCall, result: @escaping FlutterResult) -> Void in${body}\n    })\n    return true\n  }\n}\n${TABLE}`;
    expect(await flow({ 'ios/Runner/AppDelegate.swift': native, 'lib/main.dart': script })).toBe(
      'allergy labResult | labResult',
    );
  });

  /** Calls that are seen late: a provider makes who makes them. */
  const late =
    "import 'package:flutter/services.dart';\nimport 'package:provider/provider.dart';\nclass Records {\n  static const _channel = MethodChannel('app/records');\n  Future<void> ask(List<String> types) async => _channel.invokeMethod('ask', {'types': types});\n  Future<List> load(String type) async => await _channel.invokeMethod('load', type);\n}\nclass Model extends ChangeNotifier {\n  Model(this._records);\n  final Records _records;\n  Future<void> load() async { await _records.ask(['allergies', 'labs']); await _records.load('labs'); }\n}\nvoid main() => runApp(ChangeNotifierProvider(create: (_) => Model(Records())..load(), child: const App()));\n";
  const start = (handler: string, more = ''): string =>
    `@main @objc class AppDelegate: FlutterAppDelegate {\n  let store = HKHealthStore()\n  private let records = Records()\n  override func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {\n    let channel = FlutterMethodChannel(name: "app/records", binaryMessenger: messenger)\n    ${handler}\n    return true\n  }\n${more}}\n`;
  const handling = (name: string): string =>
    `  func ${name}(_ call: FlutterMethodCall, result: @escaping FlutterResult) {${body}\n  }\n`;
  const another = (name: string): string =>
    `final class Records: NSObject {\n  let store = HKHealthStore()\n${handling(name)}}\n${TABLE}`;

  test.each<[string, string, string]>([
    ['a method of another object', start('channel.setMethodCallHandler(records.handle)'), another('handle')],
    ['one of any name', start('channel.setMethodCallHandler(records.answer)'), another('answer')],
    [
      'one of any name, with its labels',
      start('channel.setMethodCallHandler(records.answer(_:result:))'),
      another('answer'),
    ],
    ['a method of its own', start('channel.setMethodCallHandler(answer)', handling('answer')), TABLE],
    [
      'a closure that calls one',
      start('channel.setMethodCallHandler { [weak self] call, result in self?.records.answer(call, result: result) }'),
      another('answer'),
    ],
    ['a delegate', start('registrar.addMethodCallDelegate(records, channel: channel)'), another('handle')],
  ])('%s', async (_, delegate, records) => {
    const native = { 'ios/Runner/AppDelegate.swift': delegate, 'ios/Runner/Records.swift': records };
    for (const calls of [script, late])
      expect(await flow({ ...native, 'lib/main.dart': calls })).toBe('allergy labResult | labResult');
  });

  const READ = `
  if ([@"ask" isEqualToString:call.method]) {
    NSMutableSet *types = [NSMutableSet set];
    for (NSString *name in call.arguments[@"types"]) [types addObject:typeNamed(name)];
    [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL ok, NSError *error) { result(@(ok)); }];
  } else if ([@"load" isEqualToString:call.method]) {
    [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:typeNamed(call.arguments) predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) { result(found); }]];
  } else { result(FlutterMethodNotImplemented); }`;
  const TYPES = `static HKSampleType *typeNamed(NSString *name) {
  NSDictionary *all = @{ @"allergies": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord],
    @"labs": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
    @"notes": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierClinicalNoteRecord] };
  return all[name];
}
`;

  test.each<[string, string]>([
    [
      'a block of Objective-C',
      `${TYPES}@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options {
  FlutterMethodChannel *channel = [FlutterMethodChannel methodChannelWithName:@"app/records" binaryMessenger:self.messenger];
  [channel setMethodCallHandler:^(FlutterMethodCall *call, FlutterResult result) {${READ}
  }];
  return YES;
}
@end`,
    ],
    [
      'a delegate of Objective-C',
      `${TYPES}@implementation RecordsPlugin
+ (void)registerWithRegistrar:(NSObject<FlutterPluginRegistrar> *)registrar {
  FlutterMethodChannel *channel = [FlutterMethodChannel methodChannelWithName:@"app/records" binaryMessenger:[registrar messenger]];
  [registrar addMethodCallDelegate:[RecordsPlugin new] channel:channel];
}
- (void)handleMethodCall:(FlutterMethodCall *)call result:(FlutterResult)result {${READ}
}
@end`,
    ],
  ])('%s', async (_, native) => {
    for (const calls of [script, late])
      expect(
        await flow({ 'ios/Runner/Records.m': `#import <HealthKit/HealthKit.h>\n${native}`, 'lib/main.dart': calls }),
      ).toBe('allergy labResult | labResult');
  });
});

test('what native code answers comes back: its own list is what is read', async () => {
  const native = `@main @objc class AppDelegate: FlutterAppDelegate {
  static let kinds: [HKClinicalTypeIdentifier] = [.allergyRecord, .labResultRecord]
  let store = HKHealthStore()
  override func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    let channel = FlutterMethodChannel(name: "app/records", binaryMessenger: messenger)
    channel.setMethodCallHandler({ [weak self] (call: FlutterMethodCall, result: @escaping FlutterResult) -> Void in
      switch (call.method) {
      case "kinds": result(AppDelegate.kinds.map { $0.rawValue })
      case "load": self?.load(call: call, result: result)
      default: result(FlutterMethodNotImplemented)
      }
    })
    return true
  }
  func load(call: FlutterMethodCall, result: @escaping FlutterResult) {
    guard let name = call.arguments as? String else { return }
    guard let type = HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: name)) else { return }
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, r, _ in result(r) })
  }
}
`;
  const script =
    "import 'package:flutter/services.dart';\nclass Records {\n  static const channel = MethodChannel('app/records');\n  static Future<List<String>> kinds() async { final found = await channel.invokeListMethod<String>('kinds'); return found ?? <String>[]; }\n  static Future<List> load(String type) async => await channel.invokeListMethod('load', type);\n  static Future<List> all() async { final kinds = await Records.kinds(); return await Future.wait(kinds.map<Future<List>>((String type) => load(type))); }\n}\nvoid main() async { await Records.all(); }\n";
  expect(await flow({ 'ios/Runner/AppDelegate.swift': native, 'lib/main.dart': script })).toBe('| allergy labResult');
});
