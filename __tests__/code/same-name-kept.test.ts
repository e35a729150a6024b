/** A method that nobody calls, beside something else that is kept by its name: a field of another class, what a screen takes out of
 *  what a hook gives, the name that Swift may wait for it by. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const ALL = 'allergy procedure | allergy procedure';
const LESS = 'allergy procedure | allergy';

const NATIVE = '@main class AppDelegate: UIResponder, UIApplicationDelegate {}\n';
/** A service of React Native, what its hook says, and what the screen does with it. */
const script = (service: string, hook: string, shown: string, kinds = 'visits'): Texts => ({
  'ios/App.swift': NATIVE,
  'src/service.ts': `import { queryClinicalRecords, requestAuthorization } from '@react-native-healthkit/health-records';\nexport ${service}\n`,
  'src/useRecords.ts': `import { useEffect, useState } from 'react';\nimport { service } from './service';\nexport function useRecords() {\n const [records, setRecords] = useState({ allergies: [], visits: [] });\n useEffect(() => { (async () => { await service.connect();\n const allergies = await service.allergies();\n ${hook} })(); }, []);\n return records; }\n`,
  'src/App.tsx': `import { useRecords } from './useRecords';\nexport default function App() { const { allergies, ${kinds} } = useRecords();\n return <View>{allergies.map((it) => <Text key={it}>{it}</Text>)}${shown}</View>; }\n`,
  'index.js':
    "import { AppRegistry } from 'react-native';\nimport App from './src/App';\nAppRegistry.registerComponent('App', () => App);\n",
});
const METHODS = (word: string): string =>
  `${word} connect() { return requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierProcedureRecord']); }\n ${word} allergies() { return queryClinicalRecords('HKClinicalTypeIdentifierAllergyRecord', { limit: 9 }); }\n ${word} visits() { return queryClinicalRecords('HKClinicalTypeIdentifierProcedureRecord', { limit: 9 }); }`;
const STATICS = `class service { ${METHODS('static async')} }`;
const KEPT = `class Service { ${METHODS('async')} }\nexport const service = new Service();`;
const OTHER = 'const visits = await service.allergies();\n setRecords({ allergies, visits });';
const LISTED = '{visits.map((it) => <Text key={it}>{it}</Text>)}';

/** A controller of Flutter between a service and a page. */
const dart = (field: string, page: string, controller = 'CampController'): Texts => ({
  'ios/Runner/AppDelegate.swift': NATIVE,
  'lib/records.dart':
    "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\nclass CampRecords {\n final _plugin = AppleHealthClinicalRecords();\n Future<bool?> connect() => _plugin.requestAuthorization([ClinicalType.allergy, ClinicalType.procedure]);\n Future<Object?> allergies() async => _plugin.getData(ClinicalType.allergy);\n Future<Object?> visits() async => _plugin.getData(ClinicalType.procedure);\n}\n",
  'lib/controller.dart': `import 'package:flutter/foundation.dart';\nimport 'records.dart';\nclass CampController extends ChangeNotifier {\n CampController(this._records);\n final CampRecords _records;\n ${field}\n Future<void> connect() async { await _records.connect();\n await _records.allergies(); }\n}\n`,
  'lib/main.dart': `import 'package:flutter/material.dart';\nimport 'controller.dart';\nimport 'records.dart';\nvoid main() => runApp(Camp(controller: CampController(CampRecords()), records: CampRecords()));\nclass Camp extends StatelessWidget {\n const Camp({super.key, required this.controller, required this.records});\n final ${controller} controller;\n final CampRecords records;\n @override\n Widget build(BuildContext context) => ListView(children: [ElevatedButton(onPressed: () => controller.connect(), child: const Text('a')), ${page}]);\n}\n`,
});
const FIELD = 'List<String> visits = const [];';

/** A facade of Objective-C that Swift calls. */
const mixed = (called: string, method = 'loadVisitsWithCompletion'): Texts => ({
  'App/Facade.h':
    '#import <HealthKit/HealthKit.h>\n@interface Facade : NSObject\n- (void)ask;\n- (void)loadAllergiesWithCompletion:(void (^)(NSArray<NSString *> *))completion;\n- (void)loadVisitsWithCompletion:(void (^)(NSArray<NSString *> *))completion;\n@end\n',
  'App/Facade.m': `#import "Facade.h"\n@implementation Facade\n- (void)ask { [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], nil] completion:^(BOOL ok, NSError *error) {}]; }\n- (void)loadAllergiesWithCompletion:(void (^)(NSArray<NSString *> *))completion { [self load:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord] completion:completion]; }\n- (void)${method}:(void (^)(NSArray<NSString *> *))completion { [self load:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord] completion:completion]; }\n- (void)load:(HKClinicalType *)type completion:(void (^)(NSArray<NSString *> *))completion { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) { completion(@[]); }]]; }\n@end\n`,
  'App/App.swift': `import SwiftUI\n@main struct Main: App { let facade = Facade()\n var body: some Scene { WindowGroup { Text("").task { facade.ask()\n facade.loadAllergies { _ in }\n ${called} } } } }\n`,
});

/** A view model of C# between a service and a page. */
const sharp = (kept: string, shown: string): Texts => ({
  'AppDelegate.cs':
    'public class Program { static void Main(string[] args) { UIApplication.Main(args, null, typeof(AppDelegate)); } }\n[Register("AppDelegate")] public class AppDelegate : UIApplicationDelegate { public override bool FinishedLaunching(UIApplication app, NSDictionary options) { new Home(new Model(new Reader())).Show(); return true; } }\n',
  'Reader.cs':
    'using HealthKit;\npublic class Reader { readonly HKHealthStore store = new HKHealthStore();\n public void Ask() { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord), HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)), (ok, error) => { }); }\n public void Allergies() { Load(HKClinicalTypeIdentifier.AllergyRecord); }\n public void Visits() { Load(HKClinicalTypeIdentifier.ProcedureRecord); }\n void Load(HKClinicalTypeIdentifier kind) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(kind), null, 0, null, (query, found, error) => { })); } }\n',
  'Model.cs': `public class Model { readonly Reader reader;\n public Model(Reader reader) { this.reader = reader; }\n ${kept}\n public void Start() { reader.Ask(); reader.Allergies(); } }\n`,
  'Home.cs': `public class Home { readonly Model model;\n public Home(Model model) { this.model = model; }\n public void Show() { model.Start(); ${shown} } }\n`,
});

describe('it is the other', () => {
  test.each<[title: string, texts: Texts]>([
    ['taken out of what a hook gives, a static method', script(STATICS, OTHER, LISTED)],
    ['taken out of what a hook gives, a method', script(KEPT, OTHER, LISTED)],
    ['counted', script(KEPT, OTHER, '<Text>{visits.length}</Text>')],
    ['a field of Dart in a loop', dart(FIELD, 'for (final one in controller.visits) Text(one)')],
    ['a field of Dart that is shown', dart(FIELD, 'VisitList(visits: controller.visits)')],
    [
      'what is computed of a field',
      dart(`${FIELD}\n int get count => visits.length;`, 'Text(controller.visits.join(","))'),
    ],
    ['what Swift may wait for', mixed('')],
    ['what Swift may wait for, by another name', mixed('', 'fetchVisitsWithCompletionHandler')],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(LESS);
  });
});

describe('it may be meant', () => {
  test.each<[title: string, texts: Texts]>([
    ['called', script(KEPT, 'const visits = await service.visits();\n setRecords({ allergies, visits });', LISTED)],
    ['taken out of it, and called', script(KEPT, 'const { visits } = service;\n await visits();', '')],
    ['taken out of a hook, and called', script(KEPT, OTHER, '<Button onPress={() => visits()} />')],
    ['taken out of a hook, and handed on', script(KEPT, OTHER, '<Button onPress={visits} />')],
    ['called for an object', script(KEPT, OTHER, '<Button onPress={() => visits.call(records)} />')],
    ['torn off', dart(FIELD, 'ElevatedButton(onPressed: records.visits, child: const Text("b"))')],
    [
      'of what may be anything',
      dart(FIELD, 'ElevatedButton(onPressed: controller.visits, child: const Text("b"))', 'dynamic'),
    ],
    ['by Swift', mixed('facade.loadVisits { _ in }')],
    ['by Swift, which waits', mixed('await facade.loadVisits()')],
    ['by Swift, under the name for refined ones', mixed('facade.__loadVisits { _ in }')],
    ['a method that is handed on', sharp('public Action Visits => reader.Visits;', 'model.Visits();')],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(ALL);
  });
});
