/** What native code of the app sends to JavaScript and Dart by itself, by each way that it has, goes to each destination. */
import { describe } from 'vitest';
import { DART, DART_SINKS } from './dart.ts';
import { JAVASCRIPT, JAVASCRIPT_SINKS } from './javascript.ts';
import { matrix, type Parts, type Setting, type Ways } from './matrix.ts';

/** The query of each native side: `send(records)` is what it does with what comes. */
const QUERY = `let type = HKObjectType.clinicalType(forIdentifier: .allergyRecord)!
    let query = HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { [weak self] _, samples, _ in
      let records = samples as? [HKClinicalRecord] ?? []
      self?.publish(records)
    }
    HKHealthStore().execute(query)`;

const native = (setting: Setting, told: string): Setting => ({
  ...setting,
  beside: {},
  told,
  record: 'records[0].displayName',
  count: '"\\(records.count)"',
});

/** A class of Swift that sends `name` and, by another name, `other`. */
const swift =
  (head: string, kind: string, sends: (event: string, value: string) => string, inside = '') =>
  ({ value, spare }: Parts) =>
    `import HealthKit
${head}
@objc(Records)
final class Records: ${kind} {
  ${inside}
  @objc func refresh() {
    ${QUERY}
  }
  private func publish(_ records: [HKClinicalRecord]) {
    ${sends('updated', value)}
    ${sends('other', spare)}
  }
}
`;

const REACT = swift(
  'import React',
  'RCTEventEmitter',
  (event, value) => `sendEvent(withName: "${event}", body: ["name": ${value}])`,
);
const ROWS = ({ value, spare }: Parts): string =>
  swift(
    'import React',
    'RCTEventEmitter',
    (event, rows) => `sendEvent(withName: "${event}", body: ["rows": ${rows}])`,
  )({
    value: `[["name": ${value}, "other": ${spare}]]`,
    spare: '[]',
    sink: () => '',
    imports: '',
  });
const HELD = swift(
  'import React',
  'NSObject',
  (event, value) => `emitter?.sendEvent(withName: "${event}", body: ["name": ${value}])`,
  'weak var emitter: RCTEventEmitter?',
);
const DISPATCHER = swift(
  'import React',
  'NSObject',
  (event, value) => `bridge.eventDispatcher().sendAppEvent(withName: "${event}", body: ["name": ${value}])`,
  'var bridge: RCTBridge!',
);
const CAPACITOR = swift(
  'import Capacitor',
  'CAPPlugin',
  (event, value) => `notifyListeners("${event}", data: ["name": ${value}])`,
);

const expo = ({ value, spare }: Parts): string => `import ExpoModulesCore
import HealthKit
public class RecordsModule: Module {
  public func definition() -> ModuleDefinition {
    Name("Records")
    Events("updated", "other")
    Function("refresh") { self.refresh() }
  }
  func refresh() {
    ${QUERY}
  }
  private func publish(_ records: [HKClinicalRecord]) {
    sendEvent("updated", ["name": ${value}])
    sendEvent("other", ["name": ${spare}])
  }
}
`;

const objectiveC = ({ value, spare }: Parts): string => {
  const text = (it: string): string => (it.includes('count') ? '@(records.count)' : 'records.firstObject.displayName');
  return `#import <HealthKit/HealthKit.h>
#import <React/RCTEventEmitter.h>
@interface Records : RCTEventEmitter
@end
@implementation Records
RCT_EXPORT_MODULE()
RCT_EXPORT_METHOD(refresh) {
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *e) {
    NSArray<HKClinicalRecord *> *records = (NSArray<HKClinicalRecord *> *)results;
    [self sendEventWithName:@"updated" body:@{ @"name": ${text(value)} }];
    [self sendEventWithName:@"other" body:@{ @"name": ${text(spare)} }];
  }];
  [[HKHealthStore new] executeQuery:query];
}
@end
`;
};

describe('JavaScript', () => {
  const MODULE =
    "import { NativeEventEmitter, NativeModules } from 'react-native';\nconst emitter = new NativeEventEmitter(NativeModules.Records);";
  const way =
    (file: string, side: (parts: Parts) => string, head: string, code: (use: string) => string): Ways[string] =>
    (parts) => ({
      [file]: side(parts),
      'src/use.ts': `${head}\n${parts.imports}\n${code(parts.sink('event.name'))}\n`,
    });
  const listens = (use: string): string =>
    `export const start = () => emitter.addListener('updated', (event) => { ${use} });`;
  const ways: Ways = {
    'an emitter of React Native in Swift': way('ios/Records.swift', REACT, MODULE, listens),
    'an emitter of React Native in Objective-C': way('ios/Records.m', objectiveC, MODULE, listens),
    'an emitter that another class holds': way('ios/Records.swift', HELD, MODULE, listens),
    'the event dispatcher': way(
      'ios/Records.swift',
      DISPATCHER,
      "import { DeviceEventEmitter } from 'react-native';",
      (use) => `DeviceEventEmitter.addListener('updated', (event) => { ${use} });`,
    ),
    'the name of the event as a constant': way(
      'ios/Records.swift',
      REACT,
      MODULE,
      (use) =>
        `const UPDATED = 'updated';\nexport const start = () => emitter.addListener(UPDATED, (event) => { ${use} });`,
    ),
    'an effect of a hook': way(
      'ios/Records.swift',
      REACT,
      `import { useEffect } from 'react';\n${MODULE}`,
      (use) =>
        `export function useRecords() { useEffect(() => { const heard = emitter.addListener('updated', (event) => { ${use} }); return () => heard.remove(); }, []); }`,
    ),
    'a list of tables': (parts) => ({
      'ios/Records.swift': ROWS(parts),
      'src/use.ts': `${MODULE}\n${parts.imports}\nemitter.addListener('updated', (event) => { for (const row of event.rows) { ${parts.sink('row.name')} } });\n`,
    }),
    'a listener that is handed on': (parts) => ({
      'ios/Records.swift': REACT(parts),
      'src/native.ts': `${MODULE}\nexport const records = { onUpdate(listener) { return emitter.addListener('updated', (event) => listener(event)); } };\n`,
      'src/use.ts': `import { records } from './native';\n${parts.imports}\nexport const start = () => records.onUpdate((event) => { ${parts.sink('event.name')} });\n`,
    }),
    'a module of Expo': way(
      'modules/records/ios/RecordsModule.swift',
      expo,
      "import { requireNativeModule } from 'expo';\nconst Records = requireNativeModule('Records');",
      (use) => `export const start = () => Records.addListener('updated', (event) => { ${use} });`,
    ),
    'an emitter of Expo': way(
      'modules/records/ios/RecordsModule.swift',
      expo,
      "import { EventEmitter, requireNativeModule } from 'expo-modules-core';\nconst emitter = new EventEmitter(requireNativeModule('Records'));",
      listens,
    ),
    "a hook of Expo's": way(
      'modules/records/ios/RecordsModule.swift',
      expo,
      "import { requireNativeModule, useEventListener } from 'expo';\nconst Records = requireNativeModule('Records');",
      (use) => `export function useRecords() { useEventListener(Records, 'updated', (event) => { ${use} }); }`,
    ),
    'the state of an event of Expo': way(
      'modules/records/ios/RecordsModule.swift',
      expo,
      "import { requireNativeModule, useEvent } from 'expo';\nconst Records = requireNativeModule('Records');",
      (use) => `export function useRecords() { const event = useEvent(Records, 'updated'); ${use} }`,
    ),
    'a plugin of Capacitor': way(
      'ios/App/Records.swift',
      CAPACITOR,
      "import { registerPlugin } from '@capacitor/core';\nconst Records = registerPlugin('Records');",
      (use) => `export const start = () => Records.addListener('updated', (event) => { ${use} });`,
    ),
  };
  matrix(native(JAVASCRIPT, 'src/use.ts'), JAVASCRIPT_SINKS, ways);
});

describe('Dart', () => {
  const handler = ({ value, spare }: Parts): string => `import Flutter
import HealthKit
final class RecordsHandler: NSObject, FlutterStreamHandler {
  private var eventSink: FlutterEventSink?
  func onListen(withArguments arguments: Any?, eventSink events: @escaping FlutterEventSink) -> FlutterError? {
    eventSink = events
    ${QUERY}
    return nil
  }
  func onCancel(withArguments arguments: Any?) -> FlutterError? { eventSink = nil; return nil }
  private func publish(_ records: [HKClinicalRecord]) { eventSink?(["name": ${value}]) }
}
final class OtherHandler: NSObject, FlutterStreamHandler {
  private var eventSink: FlutterEventSink?
  func onListen(withArguments arguments: Any?, eventSink events: @escaping FlutterEventSink) -> FlutterError? {
    eventSink = events
    ${QUERY}
    return nil
  }
  func onCancel(withArguments arguments: Any?) -> FlutterError? { eventSink = nil; return nil }
  private func publish(_ records: [HKClinicalRecord]) { eventSink?(["name": ${spare}]) }
}
public final class RecordsPlugin: NSObject, FlutterPlugin {
  public static func register(with registrar: FlutterPluginRegistrar) {
    let updated = FlutterEventChannel(name: "care/updated", binaryMessenger: registrar.messenger())
    updated.setStreamHandler(RecordsHandler())
    FlutterEventChannel(name: "care/other", binaryMessenger: registrar.messenger()).setStreamHandler(OtherHandler())
  }
}
`;
  const way =
    (code: (use: string) => string): Ways[string] =>
    (parts) => ({
      'ios/Runner/RecordsHandler.swift': handler(parts),
      'lib/use.dart': `import 'package:flutter/services.dart';\n${parts.imports}\n${code(parts.sink("event['name']"))}\n`,
    });
  matrix(native(DART, 'lib/use.dart'), DART_SINKS, {
    'a channel that is listened to': way(
      (use) =>
        `const channel = EventChannel('care/updated');\nvoid start() { channel.receiveBroadcastStream().listen((event) { ${use} }); }`,
    ),
    'a channel in a class, as a stream': way(
      (use) =>
        `class Records {\n  static const _channel = EventChannel('care/updated');\n  Stream<Map> get updates => _channel.receiveBroadcastStream().map((event) => event as Map);\n}\nvoid start(Records records) { records.updates.listen((event) { ${use} }); }`,
    ),
    'a channel that a loop waits for': way(
      (use) =>
        `const channel = EventChannel('care/updated');\nFuture<void> start() async { await for (final event in channel.receiveBroadcastStream()) { ${use} } }`,
    ),
  });
});
