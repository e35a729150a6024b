/** The repository of a package that is known: what its app calls is the code that stands beside it. */
import { describe, expect, test } from 'vitest';
import { factsOf, flow } from './code.ts';

const PLUGIN = (asks: string): string => `import Flutter
import HealthKit
public class Plugin: NSObject, FlutterPlugin {
    let store = HKHealthStore()
    public static func register(with registrar: FlutterPluginRegistrar) {
        let channel = FlutterMethodChannel(name: "records", binaryMessenger: registrar.messenger())
        registrar.addMethodCallDelegate(Plugin(), channel: channel)
    }
    public func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) {
        if ${asks.replace('NAME', 'isAvailable')} { result(true) }
        else if ${asks.replace('NAME', 'getData')} { read(result) }
        else if ${asks.replace('NAME', 'ask')} { ask(result) }
    }
    func ask(_ result: @escaping FlutterResult) {
        store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)]) { done, _ in result(done) }
    }
    func read(_ result: @escaping FlutterResult) {
        store.execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 9, sortDescriptors: []) { _, samples, _ in
            result((samples as? [HKClinicalRecord] ?? []).map { $0.displayName })
        })
    }
}
`;
const DART = {
  'lib/apple_health_clinical_records.dart': `import 'package:flutter/services.dart';
class AppleHealthClinicalRecords {
  final channel = const MethodChannel('records');
  Future<bool?> checkIfHealthDataAvailable() async => await channel.invokeMethod<dynamic>('isAvailable');
  Future<bool?> requestAuthorization(List<String> types) async => await channel.invokeMethod<dynamic>('ask', {'types': types});
  Future<dynamic> getData(String type) async => await channel.invokeMethod<dynamic>('getData', {'type': type});
}
`,
  'example/lib/main.dart': `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
final plugin = AppleHealthClinicalRecords();
Future<void> main() async {
  debugPrint('\${await plugin.checkIfHealthDataAvailable()}');
  await plugin.requestAuthorization(['allergy']);
  final data = await plugin.getData('allergy');
  debugPrint(data.toString());
}
`,
};

describe.each([
  ['==', 'call.method == "NAME"'],
  ['elementsEqual', 'call.method.elementsEqual("NAME")'],
  ['isEqual', '(call.method as NSString).isEqual(to: "NAME")'],
])('a plugin that asks for the method by %s', (_, asks) => {
  const texts = { ...DART, 'ios/Classes/Plugin.swift': PLUGIN(asks) };

  test('what is asked for and read is told', async () => {
    expect(await flow(texts)).toBe('allergy | allergy');
  });

  test('where the records go', async () => {
    const { flows } = await factsOf(texts);
    expect(flows.map(({ strength, at }) => `${strength} ${at.file}:${at.line}`)).toEqual([
      'value example/lib/main.dart:7',
    ]);
  });
});

test('a plugin whose native code leaves it to a library is what is known of the package', async () => {
  const native = `import Flutter
import ReporterLibrary
public class Plugin: NSObject, FlutterPlugin {
    public func handle(_ call: FlutterMethodCall, result: @escaping FlutterResult) { Reporter.shared.answer(call, result) }
}
`;
  const lib = `${DART['lib/apple_health_clinical_records.dart']}enum ClinicalType { allergy, labResult }\n`;
  const main = DART['example/lib/main.dart'].replaceAll("'allergy'", 'ClinicalType.allergy');
  const texts = {
    'lib/apple_health_clinical_records.dart': lib,
    'example/lib/main.dart': main,
    'ios/Classes/Plugin.swift': native,
  };
  const { requested, read } = await factsOf(texts);
  const places = [...requested, ...read].map(({ call }) => `${call?.file}:${call?.line}`);
  expect([...new Set(places)]).toEqual(['example/lib/main.dart:5', 'example/lib/main.dart:6']);
});
