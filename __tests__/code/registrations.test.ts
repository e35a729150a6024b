/**
 * A plugin tells its framework which object answers: that hands nothing to code that is not here, as the methods of that
 * object are called by the other language's side, which is.
 */
import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

const dart = `import 'package:flutter/services.dart';
enum Kind { allergy, labs }
class Records {
  final channel = const MethodChannel('records');
  Future<bool?> ask(List<Kind> kinds) async => await channel.invokeMethod<bool>('ask', {'types': kinds.map((k) => k.name).toList()});
  Future<dynamic> load(Kind kind) async => await channel.invokeMethod<dynamic>('load', {'type': kind.name});
}
void main() async { final records = Records(); await records.ask(Kind.values); await records.load(Kind.allergy); }
`;
const swift = (register: string): string => `import Flutter
import Closed
import HealthKit
public class Plugin: NSObject, FlutterPlugin {
  let store = HKHealthStore()
  var types: [String: HKSampleType] = [:]
  public static func register(with registrar: FlutterPluginRegistrar) {
    let channel = FlutterMethodChannel(name: "records", binaryMessenger: registrar.messenger())
    let instance = Plugin()
    ${register}
  }
  public func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
    types = ["allergy": HKObjectType.clinicalType(forIdentifier: .allergyRecord)!, "labs": HKObjectType.clinicalType(forIdentifier: .labResultRecord)!]
    if call.method == "ask" { ask(call: call, result: result) } else if call.method == "load" { load(call: call, result: result) }
  }
  func ask(call: FlutterMethodCall, result: @escaping FlutterResult) {
    guard let names = (call.arguments as? NSDictionary)?["types"] as? [String] else { return }
    var read = Set<HKSampleType>()
    for name in names { guard let type = types[name] else { return }; read.insert(type) }
    store.requestAuthorization(toShare: [], read: read) { done, _ in result(done) }
  }
  func load(call: FlutterMethodCall, result: @escaping FlutterResult) {
    guard let name = (call.arguments as? NSDictionary)?["type"] as? String, let type = types[name] else { return }
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 9, sortDescriptors: []) { _, samples, _ in
      print(samples as? [HKClinicalRecord] ?? [])
    })
  }
}
`;

const ios = (register: string, main = dart): Record<string, string> => ({
  'ios/Classes/Plugin.swift': swift(register),
  'lib/main.dart': main,
});
const TEMPLATE = 'registrar.addMethodCallDelegate(instance, channel: channel)';

describe('Flutter', () => {
  test.each([
    ['its template', TEMPLATE],
    ['made there', 'registrar.addMethodCallDelegate(Plugin(), channel: channel)'],
    ['also for the app’s events', `${TEMPLATE}\n    registrar.addApplicationDelegate(instance)`],
    ['also for streams', `${TEMPLATE}\n    events.setStreamHandler(instance)`],
    ['also for views', `${TEMPLATE}\n    registrar.register(instance, withId: "records")`],
  ])('%s', async (_, register) => {
    expect(await flow(ios(register), { kind: 'app' })).toBe('allergy labResult | allergy');
  });

  test('what is read beyond what is asked for', async () => {
    const main = dart
      .replace('ask(Kind.values)', 'ask([Kind.allergy])')
      .replace('load(Kind.allergy)', 'load(Kind.labs)');
    expect(await flow(ios(TEMPLATE, main), { kind: 'app' })).toBe('allergy | labResult');
  });

  test('where the records go', async () => {
    const { flows } = await factsOf(ios(TEMPLATE));
    expect(flows.map(({ api }) => api)).toEqual(['print(_:)']);
  });

  test('in Objective-C', async () => {
    const native = `#import <Flutter/Flutter.h>
#import <Closed/Closed.h>
#import <HealthKit/HealthKit.h>
@implementation Plugin
+ (void)registerWithRegistrar:(NSObject<FlutterPluginRegistrar> *)registrar {
  FlutterMethodChannel *channel = [FlutterMethodChannel methodChannelWithName:@"records" binaryMessenger:[registrar messenger]];
  Plugin *instance = [[Plugin alloc] init];
  instance.types = @{ @"allergy": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], @"labs": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord] };
  [registrar addMethodCallDelegate:instance channel:channel];
}
- (void)handleMethodCall:(FlutterMethodCall *)call result:(FlutterResult)result {
  HKHealthStore *store = [HKHealthStore new];
  if ([@"ask" isEqualToString:call.method]) {
    NSMutableSet *read = [NSMutableSet set];
    for (NSString *name in call.arguments[@"types"]) [read addObject:self.types[name]];
    [store requestAuthorizationToShareTypes:nil readTypes:read completion:^(BOOL ok, NSError *error) { result(@(ok)); }];
  } else if ([@"load" isEqualToString:call.method]) {
    [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:self.types[call.arguments[@"type"]] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) { result(found); }]];
  }
}
@end
@interface Plugin ()
@property NSDictionary *types;
@end`;
    expect(await flow({ 'ios/Classes/Plugin.m': native, 'lib/main.dart': dart })).toBe('allergy labResult | allergy');
  });

  test.each([
    ['beside its template', `${TEMPLATE}\n    Closed.shared.adopt(instance)`],
    ['beside the same word without its label', `${TEMPLATE}\n    Closed.shared.register(instance)`],
    ['another label', 'Closed.shared.addMethodCallDelegate(instance, session: channel)'],
  ])('%s stays open', async (_, register) => {
    expect(await flow(ios(register), { kind: 'app' })).toBe('allergy labResult | allergy!');
  });
});

describe('others', () => {
  const capacitor = (register: string): Record<string, string> => ({
    'ios/App/Bridge.swift': `import Capacitor
import HealthKit
class BridgeController: CAPBridgeViewController {
  override func capacitorDidLoad() { let records = RecordsPlugin(); ${register} }
}
@objc(RecordsPlugin) class RecordsPlugin: CAPPlugin {
  let store = HKHealthStore()
  let types: [String: HKSampleType] = ["allergy": HKObjectType.clinicalType(forIdentifier: .allergyRecord)!, "labs": HKObjectType.clinicalType(forIdentifier: .labResultRecord)!]
  @objc func ask(_ call: CAPPluginCall) {
    store.requestAuthorization(toShare: nil, read: Set(types.values)) { _, _ in call.resolve() }
  }
  @objc func load(_ call: CAPPluginCall) {
    guard let type = types[call.getString("type") ?? ""] else { return }
    store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, r, _ in call.resolve() })
  }
}
`,
    'src/records.ts':
      "import { registerPlugin } from '@capacitor/core';\nconst Records = registerPlugin('Records');\nexport const ask = () => Records.ask();\nexport const load = () => Records.load({ type: 'labs' });\nask(); load();\n",
  });
  test.each([
    ['Capacitor', 'bridge?.registerPluginInstance(records)', 'allergy labResult | labResult'],
    ['Cordova', 'self.registerPlugin(records, withPluginName: "Records")', 'allergy labResult | labResult'],
  ])('%s', async (_, register, expected) => {
    expect(await flow(capacitor(register), { kind: 'app' })).toBe(expected);
  });

  const react = (made: string): string => `import React
import HealthKit
@main class AppDelegate: UIResponder, UIApplicationDelegate {
  let store = HKHealthStore()
  let types = [HKClinicalType(.allergyRecord), HKClinicalType(.labResultRecord)]
  func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    let bridge = ${made}
    store.requestAuthorization(toShare: nil, read: Set(types)) { _, _ in }
    store.execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
    return true
  }
}`;
  test.each([
    ['RCTBridge(delegate: self, launchOptions: options)', 'allergy labResult | allergy'],
    ['RCTReactNativeFactory(delegate: self)', 'allergy labResult | allergy'],
    ['ClosedEngine(delegate: self)', 'allergy labResult | allergy!'],
  ])('React Native: %s', async (made, expected) => {
    expect(await flow({ 'ios/App/AppDelegate.swift': react(made) }, { kind: 'app' })).toBe(expected);
  });
});
