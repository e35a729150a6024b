/** What native code of the app answers JavaScript and Dart with, by whomever it hands the answer on to, goes to each destination. */
import { describe } from 'vitest';
import { DART, DART_SINKS } from './dart.ts';
import { JAVASCRIPT, JAVASCRIPT_SINKS } from './javascript.ts';
import { matrix, type Parts, type Ways } from './matrix.ts';

/** A module of React Native in Swift, with a method `names` and one of its own that `inside` declares. */
const react =
  (inside: string): ((parts: Parts) => string) =>
  ({ value, spare }) =>
    `import HealthKit
import React
@objc(Records)
final class Records: NSObject {
  private let store = HKHealthStore()
  ${inside.replaceAll('ROW', `["name": ${value}, "other": ${spare}]`)}
  private func load(_ done: @escaping ([HKClinicalRecord]) -> Void) {
    let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
      done(samples as? [HKClinicalRecord] ?? [])
    }
    store.execute(query)
  }
}
`;
const NAMES =
  '@objc func names(_ resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock)';

const capacitor =
  (inside: string): ((parts: Parts) => string) =>
  (parts) =>
    react(inside)(parts).replace('import React', 'import Capacitor').replace('NSObject', 'CAPPlugin');

const objectiveC =
  (inside: string) =>
  ({ value, spare }: Parts): string => {
    const text = (it: string): string =>
      it.includes('count') ? '@(records.count)' : 'records.firstObject.displayName';
    return `#import <HealthKit/HealthKit.h>
#import <React/RCTBridgeModule.h>
@interface Records : NSObject <RCTBridgeModule>
@end
@implementation Records
RCT_EXPORT_MODULE()
${inside.replace(
  'QUERY',
  `HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *e) {
    NSArray<HKClinicalRecord *> *records = (NSArray<HKClinicalRecord *> *)results;
    resolve(@{ @"name": ${text(value)}, @"other": ${text(spare)} });
  }];
  [[HKHealthStore new] executeQuery:query];`,
)}
@end
`;
  };

const way =
  (file: string, native: (parts: Parts) => string, head: string): Ways[string] =>
  (parts) => ({
    [file]: native(parts),
    'src/use.ts': `${head}\n${parts.imports}\nexport async function show() { const row = await Records.names(); ${parts.sink('row.name')} }\n`,
  });
const MODULE = "import { NativeModules } from 'react-native';\nconst { Records } = NativeModules;";
const PLUGIN = "import { registerPlugin } from '@capacitor/core';\nconst Records = registerPlugin('Records');";
const swift = (inside: string): Ways[string] => way('ios/Records.swift', react(inside), MODULE);
const plugin = (inside: string): Ways[string] => way('ios/App/Records.swift', capacitor(inside), PLUGIN);

describe('JavaScript', () => {
  matrix(
    { ...JAVASCRIPT, beside: {}, told: 'src/use.ts', record: 'records[0].displayName', count: '"\\(records.count)"' },
    JAVASCRIPT_SINKS,
    {
      'answered at once': swift(`${NAMES} { load { records in resolve(ROW) } }`),
      'handed on to a method': swift(
        `${NAMES} { store.requestAuthorization(toShare: nil, read: []) { _, _ in self.answer(resolve) } }
  private func answer(_ done: @escaping RCTPromiseResolveBlock) { load { records in done(ROW) } }`,
      ),
      'handed on as a block': swift(
        `${NAMES} { answer { resolve($0) } }
  private func answer(_ done: @escaping (Any) -> Void) { load { records in done(ROW) } }`,
      ),
      'kept, and answered later': swift(
        `private var waiting: RCTPromiseResolveBlock?
  ${NAMES} { waiting = resolve; refresh() }
  private func refresh() { load { records in self.waiting?(ROW); self.waiting = nil } }`,
      ),
      'kept in a list': swift(
        `private var waiting: [RCTPromiseResolveBlock] = []
  ${NAMES} { waiting.append(resolve); refresh() }
  private func refresh() { load { records in for each in self.waiting { each(ROW) } } }`,
      ),
      'in Objective-C, handed on to a method': way(
        'ios/Records.m',
        objectiveC(
          'RCT_EXPORT_METHOD(names:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) { [self answer:resolve]; }\n- (void)answer:(RCTPromiseResolveBlock)resolve { QUERY }',
        ),
        MODULE,
      ),
      'a call of Capacitor': plugin(
        '@objc func names(_ call: CAPPluginCall) { load { records in call.resolve(ROW) } }',
      ),
      'a call of Capacitor that is handed on': plugin(
        '@objc func names(_ call: CAPPluginCall) { answer(call) }\n  private func answer(_ asked: CAPPluginCall) { load { records in asked.resolve(ROW) } }',
      ),
      'a call of Capacitor that is kept': plugin(
        'private var waiting: CAPPluginCall?\n  @objc func names(_ call: CAPPluginCall) { waiting = call; refresh() }\n  private func refresh() { load { records in self.waiting?.resolve(ROW) } }',
      ),
      'a promise of Expo that is handed on': (parts) => ({
        'modules/records/ios/RecordsModule.swift': `import ExpoModulesCore
import HealthKit
public class RecordsModule: Module {
  public func definition() -> ModuleDefinition {
    Name("Records")
    AsyncFunction("names") { (promise: Promise) in self.answer(promise) }
  }
  private func answer(_ promise: Promise) {
    let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
    HKHealthStore().execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
      let records = samples as? [HKClinicalRecord] ?? []
      promise.resolve(["name": ${parts.value}, "other": ${parts.spare}])
    })
  }
}
`,
        'src/use.ts': `import { requireNativeModule } from 'expo';\nconst Records = requireNativeModule('Records');\n${parts.imports}\nexport async function show() { const row = await Records.names(); ${parts.sink('row.name')} }\n`,
      }),
    },
  );
});

describe('Dart', () => {
  const plugin =
    (handler: string) =>
    ({ value, spare }: Parts): string =>
      `import Flutter
import HealthKit
final class RecordsPlugin: NSObject, FlutterPlugin {
  private let store = HKHealthStore()
  private var waiting: FlutterResult?
  static func register(with registrar: FlutterPluginRegistrar) {
    let channel = FlutterMethodChannel(name: "com.example.care/records", binaryMessenger: registrar.messenger())
    registrar.addMethodCallDelegate(RecordsPlugin(), channel: channel)
  }
  ${handler
    .replaceAll('ROW', `["name": ${value}, "other": ${spare}]`)
    .replaceAll('OTHER', `["name": ${spare}, "other": ${value}]`)}
  private func load(_ done: @escaping ([HKClinicalRecord]) -> Void) {
    let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
      done(samples as? [HKClinicalRecord] ?? [])
    })
  }
}
`;
  const HANDLE = 'func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult)';
  const way =
    (
      handler: string,
      code = "const channel = MethodChannel('com.example.care/records');\nFuture<void> start() async { final row = await channel.invokeMethod<Map>('names'); USE }",
    ): Ways[string] =>
    (parts) => ({
      'ios/Runner/RecordsPlugin.swift': plugin(handler)(parts),
      'lib/use.dart': `import 'package:flutter/services.dart';\n${parts.imports}\n${code.replace('USE', () => parts.sink("row['name']"))}\n`,
    });
  const SWITCH = `${HANDLE} {
    switch call.method {
    case "names": load { records in result(ROW) }
    case "others", "rest": load { records in result(OTHER) }
    default: result(FlutterMethodNotImplemented)
    }
  }`;
  matrix(
    { ...DART, beside: {}, told: 'lib/use.dart', record: 'records[0].displayName', count: '"\\(records.count)"' },
    DART_SINKS,
    {
      'a switch': way(SWITCH),
      'a list': way(
        SWITCH.replaceAll('ROW', '[ROW]').replaceAll('OTHER', '[OTHER]'),
        "const channel = MethodChannel('com.example.care/records');\nFuture<void> start() async { for (final row in await channel.invokeListMethod<Map>('names') ?? []) { USE } }",
      ),
      'a name that is kept': way(
        SWITCH,
        "const names = 'names';\nclass Records { static const _channel = MethodChannel('com.example.care/records');\nFuture<Map> load() async => await _channel.invokeMethod(names);\n}\nFuture<void> start(Records records) async { final row = await records.load(); USE }",
      ),
      'handed on to a method': way(`${HANDLE} {
    switch call.method {
    case "names": names(result: result)
    case "others": others(result: result)
    default: result(FlutterMethodNotImplemented)
    }
  }
  private func names(result: @escaping FlutterResult) { load { records in result(ROW) } }
  private func others(result: @escaping FlutterResult) { load { records in result(OTHER) } }`),
      'kept, and answered later': way(`${HANDLE} {
    if call.method == "names" { waiting = result; refresh() }
    else { result(FlutterMethodNotImplemented) }
  }
  private func refresh() { load { records in self.waiting?(ROW) } }`),
      'conditions in turn': way(`${HANDLE} {
    if call.method == "names" { load { records in result(ROW) } }
    else if call.method == "others" { load { records in result(OTHER) } }
  }`),
      'a guard': way(`${HANDLE} {
    guard call.method == "names" else { load { records in result(OTHER) }; return }
    load { records in result(ROW) }
  }`),
      'a handler that is a closure': way(`func start(_ channel: FlutterMethodChannel) {
    channel.setMethodCallHandler { [weak self] call, result in
      switch call.method {
      case "names": self?.load { records in result(ROW) }
      case "others": self?.load { records in result(OTHER) }
      default: result(FlutterMethodNotImplemented)
      }
    }
  }`),
      'Objective-C': (parts) => ({
        'ios/Runner/RecordsPlugin.m': `#import <Flutter/Flutter.h>
${objectiveC(
  `- (void)handleMethodCall:(FlutterMethodCall *)call result:(FlutterResult)resolve {
  if ([@"names" isEqualToString:call.method]) { QUERY } else { resolve(FlutterMethodNotImplemented); }
}`,
)(parts)}`,
        'lib/use.dart': `import 'package:flutter/services.dart';\n${parts.imports}\nconst channel = MethodChannel('com.example.care/records');\nFuture<void> start() async { final row = await channel.invokeMethod<Map>('names'); ${parts.sink("row['name']")} }\n`,
      }),
    },
  );
});
