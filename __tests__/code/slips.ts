/**
 * Small apps in each language, which ask for allergies and visits and read allergies: whether visits are read too hangs on what
 * a row adds.
 */

type Texts = Readonly<Record<string, string>>;
const raw = (kind: string): string => `HKClinicalTypeIdentifier${kind}Record`;

/** Who reads visits, and who does not. */
export const READ = 'allergy procedure | allergy procedure';
export const UNREAD = 'allergy procedure | allergy';

export const swift = (body: string, more: string, extra: Texts = {}): Texts => ({
  'App/Vault.swift': `import HealthKit
final class Vault { static let shared = Vault()
 let store = HKHealthStore()
 func ask() async throws { try await store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) }
 func load(_ kind: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
 func visits() { load(.procedureRecord) } }
`,
  'App/App.swift': `import SwiftUI
@main struct Main: App { var body: some Scene { WindowGroup { Home() } } }
struct Home: View { let vault = Vault.shared
 var body: some View { VStack { ${body} }.task { try? await vault.ask(); vault.load(.allergyRecord) } } }
`,
  'App/More.swift': `import SwiftUI\n${more}\n`,
  ...extra,
});
/** Readers of React Native for both types. */
export const READERS = `import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';
export const allow = () => requestAuthorization(['${raw('Allergy')}', '${raw('Procedure')}']);
export async function readAllergies() { return queryClinicalRecords('${raw('Allergy')}', { limit: 5 }); }
export async function readVisits() { return queryClinicalRecords('${raw('Procedure')}', { limit: 5 }); }
`;
export const script = (page: string, row: string, more: Texts = {}): Texts => ({
  'package.json': '{ "main": "expo/AppEntry.js" }',
  'App.js': `import { Visit } from './src/Visit';\nexport default function App() { return <Visit />; }\n`,
  'src/readers.js': READERS,
  'src/Visit.js': `import React, { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-native';
import { allow, readAllergies, readVisits } from './readers';
import { Row } from './Row';
export function Visit() {
  const [rows, setRows] = useState([]);
  useEffect(() => { allow(); }, []);
  const openAllergies = useCallback(async () => setRows(await readAllergies()), []);
  const openVisits = useCallback(async () => setRows(await readVisits()), []);
  const closure = async () => { await readVisits(); };
  return <><Button title="Allergies" onPress={openAllergies} />${page}</>;
}
`.replace(/const (openVisits|closure) .*\n/g, (m, n) => (page.includes(n) ? m : '')),
  'src/Row.js': `import React from 'react';\nimport { Text, Button } from 'react-native';\n${row}\n`,
  ...more,
});
/** Native code of Flutter that asks for two types and reads each by its method of the channel. */
export const flutterNative = (
  ...[one, two]: readonly (readonly [method: string, kind: string])[]
): string => `import Flutter
import HealthKit
@main @objc class AppDelegate: FlutterAppDelegate {
  private let store = HKHealthStore()
  override func application(_ application: UIApplication, didFinishLaunchingWithOptions launchOptions: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    if let controller = window?.rootViewController as? FlutterViewController {
      let channel = FlutterMethodChannel(name: "records", binaryMessenger: controller.binaryMessenger)
      channel.setMethodCallHandler { [self] call, result in
        switch call.method {
        case "connect": store.requestAuthorization(toShare: nil, read: [HKClinicalType(.${one?.[1]}Record), HKClinicalType(.${two?.[1]}Record)]) { shown, _ in result(shown) }
        case "${one?.[0]}": names(of: .${one?.[1]}Record, result)
        case "${two?.[0]}": names(of: .${two?.[1]}Record, result)
        default: result(FlutterMethodNotImplemented)
        }
      }
    }
    return super.application(application, didFinishLaunchingWithOptions: launchOptions)
  }
  private func names(of identifier: HKClinicalTypeIdentifier, _ result: @escaping FlutterResult) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(identifier), predicate: nil, limit: 1, sortDescriptors: nil) { _, samples, _ in result(samples?.count) })
  }
}
`;
export const dart = (page: string, row: string): Texts => ({
  'ios/Runner/AppDelegate.swift': flutterNative(['allergies', 'allergy'], ['visits', 'procedure']),
  'lib/main.dart': `import 'package:flutter/material.dart';\nimport 'page.dart';\nvoid main() => runApp(MaterialApp(home: Page()));\n`,
  'lib/page.dart': `import 'package:flutter/material.dart';\nimport 'row.dart';\nimport 'vault.dart';\nclass Page extends StatefulWidget { const Page({super.key});\n @override State<Page> createState() => _PageState(); }\nclass _PageState extends State<Page> { final vault = Vault();\n @override void initState() { super.initState(); _start(); }\n Future<void> _start() async { await vault.connect(); await vault.allergies(); }\n ${page.includes('_visits') ? 'Future<void> _visits() async { await vault.visits(); }' : ''}\n @override Widget build(BuildContext context) => Column(children: [${page}]); }\n`,
  'lib/row.dart': `import 'package:flutter/material.dart';\n${row}\n`,
  'lib/vault.dart': `import 'package:flutter/services.dart';\nclass Vault { static const _channel = MethodChannel('records');\n Future<bool> connect() async => await _channel.invokeMethod<bool>('connect') ?? false;\n Future<int> allergies() async => await _channel.invokeMethod<int>('allergies') ?? 0;\n Future<int> visits() async => await _channel.invokeMethod<int>('visits') ?? 0; }\n`,
});
export const cSharp = (page: string, more: string): Texts => ({
  'App/Main.cs': 'using App;\nusing UIKit;\nUIApplication.Main(args, null, typeof(AppDelegate));\n',
  'App/AppDelegate.cs': `using Foundation;\nusing UIKit;\nnamespace App;\n[Register("AppDelegate")]\npublic class AppDelegate : UIApplicationDelegate { public override bool FinishedLaunching(UIApplication application, NSDictionary? options) { Window = new UIWindow(UIScreen.MainScreen.Bounds) { RootViewController = new Page(new Vault()) };\n return true; } }\n`,
  'App/Page.cs': `using UIKit;\nusing System;\nnamespace App;\npublic class Page(Vault vault) : UIViewController { public override async void ViewDidLoad() { base.ViewDidLoad();\n await vault.ConnectAsync(); await vault.AllergiesAsync();\n ${page} } }\n`,
  'App/More.cs': `using System;\nusing UIKit;\nnamespace App;\n${more}\n`,
  'App/Vault.cs': `using Foundation;\nusing HealthKit;\nnamespace App;\npublic class Vault { private readonly HKHealthStore _store = new();\n public Task ConnectAsync() => _store.RequestAuthorizationToShareAsync(null, new NSSet<HKObjectType>(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!));\n public Task<int> AllergiesAsync() => CountAsync(HKClinicalTypeIdentifier.AllergyRecord);\n public Task<int> VisitsAsync() => CountAsync(HKClinicalTypeIdentifier.ProcedureRecord);\n private Task<int> CountAsync(HKClinicalTypeIdentifier id) { var source = new TaskCompletionSource<int>();\n _store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, 0, null, (_, samples, _) => source.SetResult(samples?.Length ?? 0)));\n return source.Task; } }\n`,
});
export const kotlin = (body: string, more: string): Texts => ({
  'shared/src/iosMain/kotlin/Card.kt': `package app
import platform.HealthKit.*
class Vault {
    private val store = HKHealthStore()
    fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(${raw('Allergy')})!!, HKObjectType.clinicalTypeForIdentifier(${raw('Procedure')})!!)) { _, _ -> } }
    fun allergies() { read(${raw('Allergy')}) }
    fun visits() { read(${raw('Procedure')}) }
    private fun read(kind: String?) { store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(kind)!!, null, 0uL, null) { _, _, _ -> }) }
}
class Card { val vault = Vault()
    fun open() { vault.ask(); vault.allergies(); ${body} }
}
`,
  'shared/src/iosMain/kotlin/More.kt': `package app\n${more}\n`,
  'iosApp/App.swift': `import Shared\nimport SwiftUI\n@main struct Main: App { let card = Card()\n var body: some Scene { WindowGroup { Text("").task { card.open() } } } }\n`,
});
export const objectiveC = (body: string, more: string): Texts => ({
  'App/Vault.h':
    '#import <HealthKit/HealthKit.h>\n@interface Vault : NSObject\n- (void)ask;\n- (void)load:(HKClinicalTypeIdentifier)kind;\n- (void)visits;\n@end\n',
  'App/Vault.m': `#import "Vault.h"\n@implementation Vault\n- (void)ask { [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:${raw('Allergy')}], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], nil] completion:^(BOOL ok, NSError *e) {}]; }\n- (void)load:(HKClinicalTypeIdentifier)kind { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) {}]]; }\n- (void)visits { [self load:HKClinicalTypeIdentifierProcedureRecord]; }\n@end\n`,
  'App/AppDelegate.m': `#import <UIKit/UIKit.h>\n#import "Vault.h"\n#import "More.h"\n@interface AppDelegate : UIResponder <UIApplicationDelegate>\n@end\n@implementation AppDelegate\n- (BOOL)application:(UIApplication *)a didFinishLaunchingWithOptions:(NSDictionary *)o { Vault *vault = [Vault new]; [vault ask]; [vault load:HKClinicalTypeIdentifierAllergyRecord]; ${body}\n return YES; }\n@end\nint main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, @"AppDelegate"); }\n`,
  'App/More.h':
    '#import <Foundation/Foundation.h>\n@interface Loader : NSObject\n@property (nonatomic, copy) void (^onRefresh)(void);\n- (instancetype)initWithRefresh:(void (^)(void))refresh;\n- (void)goThen:(void (^)(void))done;\n- (void)go;\n@end\n',
  'App/More.m': `#import "More.h"\n@implementation Loader\n${more}\n@end\n`,
});
