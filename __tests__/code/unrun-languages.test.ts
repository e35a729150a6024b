/** What nothing runs, in Objective-C, JavaScript, Dart and Kotlin: it neither asks nor reads. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const with_ = (texts: Texts) => flow(texts, { kind: 'app' });
const ALL = 'allergy procedure | allergy procedure';
const LESS = 'allergy procedure | allergy';

const IMPORTER = `#import "Importer.h"
@implementation Importer
- (void)ask { [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], nil] completion:^(BOOL ok, NSError *error) {}]; }
- (void)loadAllergies { [self load:HKClinicalTypeIdentifierAllergyRecord done:nil]; }
- (void)loadVisitsWithCompletion:(Completion)done { [self load:HKClinicalTypeIdentifierProcedureRecord done:done]; }
- (void)load:(HKClinicalTypeIdentifier)kind done:(Completion)done { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]]; }
@end
`;
const HEADER = `#import <HealthKit/HealthKit.h>
typedef void (^Completion)(NSArray *names);
@interface Importer : NSObject
- (void)ask;
- (void)loadAllergies;
- (void)loadVisitsWithCompletion:(Completion)done;
@end
`;
const objc = (shown: string, more: Texts = {}): Texts => ({
  'App/Importer.h': HEADER,
  'App/Importer.m': IMPORTER,
  'App/Home.m': `#import "Importer.h"\n@implementation Home\n- (void)viewDidLoad { Importer *importer = [Importer new]; [importer ask]; [importer loadAllergies]; ${shown} }\n@end\n`,
  'App/Home.h': '#import <UIKit/UIKit.h>\n@interface Home : UIViewController\n@end\n',
  'App/main.m': 'int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, @"Delegate"); }\n',
  'App/Delegate.m':
    '#import "Home.h"\n@implementation Delegate\n- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options { self.window.rootViewController = [Home new]; return YES; }\n@end\n',
  ...more,
});

const NATIVE: Texts = {
  'ios/App.swift': '@main class AppDelegate: UIResponder, UIApplicationDelegate {}\n',
  'ios/Records.swift': `import HealthKit
@objc(Records) class Records: NSObject {
  let store = HKHealthStore()
  @objc func ask(_ names: [String], resolver resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    store.requestAuthorization(toShare: nil, read: Set(names.compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0)) })) { _, _ in }
  }
  @objc func load(_ name: String, resolver resolve: @escaping RCTPromiseResolveBlock, rejecter reject: @escaping RCTPromiseRejectBlock) {
    store.execute(HKSampleQuery(sampleType: HKClinicalType(HKClinicalTypeIdentifier(rawValue: name)), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}
`,
};
const KINDS =
  "export const KINDS = { allergies: 'HKClinicalTypeIdentifierAllergyRecord', visits: 'HKClinicalTypeIdentifierProcedureRecord' };\n";
const BRIDGE =
  "import { NativeModules } from 'react-native';\nimport { KINDS } from './kinds';\nexport const ask = () => NativeModules.Records.ask(Object.values(KINDS));\nexport const load = (kind) => NativeModules.Records.load(kind);\n";
const VISITS =
  "import { KINDS } from './kinds';\nimport { load } from './bridge';\nexport function Visits() { useEffect(() => { load(KINDS.visits); }, []); return <Text />; }\n";
const script = (imports: string, shown: string, more: Texts = {}): Texts => ({
  ...NATIVE,
  'src/kinds.ts': KINDS,
  'src/bridge.ts': BRIDGE,
  'src/Visits.tsx': VISITS,
  'src/App.tsx': `import { KINDS } from './kinds';\nimport { ask, load } from './bridge';\n${imports}\nexport default function App() { useEffect(() => { ask().then(() => load(KINDS.allergies)); }, []); return <View>${shown}</View>; }\n`,
  'index.js':
    "import { AppRegistry } from 'react-native';\nimport App from './src/App';\nAppRegistry.registerComponent('App', () => App);\n",
  ...more,
});

const RUNNER: Texts = {
  'ios/Runner/AppDelegate.swift': `import Flutter
import HealthKit
@main @objc class AppDelegate: FlutterAppDelegate {
  let store = HKHealthStore()
  override func application(_ application: UIApplication, didFinishLaunchingWithOptions options: [UIApplication.LaunchOptionsKey: Any]?) -> Bool {
    FlutterMethodChannel(name: "records", binaryMessenger: messenger).setMethodCallHandler { call, result in
      switch call.method {
      case "ask": self.store.requestAuthorization(toShare: nil, read: Set((call.arguments as! [String]).compactMap { HKObjectType.clinicalType(forIdentifier: HKClinicalTypeIdentifier(rawValue: $0)) })) { _, _ in }
      case "load": self.store.execute(HKSampleQuery(sampleType: HKClinicalType(HKClinicalTypeIdentifier(rawValue: call.arguments as! String)), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
      default: result(FlutterMethodNotImplemented)
      }
    }
    return true
  }
}
`,
};
const dart = (shown: string, more: Texts = {}, visits = PROVIDER): Texts => ({
  ...RUNNER,
  'lib/records.dart':
    "import 'package:flutter/services.dart';\nconst allergies = 'HKClinicalTypeIdentifierAllergyRecord';\nconst visits = 'HKClinicalTypeIdentifierProcedureRecord';\nconst _channel = MethodChannel('records');\nFuture<void> ask() => _channel.invokeMethod('ask', [allergies, visits]);\nFuture<List<String>> load(String kind) async => await _channel.invokeListMethod<String>('load', kind) ?? const [];\n",
  'lib/visits.dart': visits,
  'lib/main.dart': `import 'package:flutter/material.dart';\nimport 'records.dart';\nimport 'visits.dart';\nvoid main() => runApp(const Home());\nclass Home extends ConsumerWidget {\n  const Home({super.key});\n  @override\n  Widget build(BuildContext context, WidgetRef ref) { ask().then((_) => load(allergies)); ${shown} return const Text(''); }\n}\n`,
  ...more,
});
const PROVIDER =
  "import 'package:flutter_riverpod/flutter_riverpod.dart';\nimport 'records.dart';\nfinal visitsProvider = FutureProvider<List<String>>((ref) => load(visits));\n";
const PAGE =
  "import 'package:flutter/material.dart';\nimport 'records.dart';\nclass VisitsPage extends StatefulWidget {\n  const VisitsPage({super.key});\n  @override\n  State<VisitsPage> createState() => _VisitsPageState();\n}\nclass _VisitsPageState extends State<VisitsPage> {\n  @override\n  void initState() { super.initState(); load(visits); }\n  @override\n  Widget build(BuildContext context) => const Text('');\n}\n";
const FUNCTION = "import 'records.dart';\nFuture<void> loadVisits() async {\n  await load(visits);\n}\n";

const kotlin = (called: string, more: Texts = {}): Texts => ({
  'shared/src/commonMain/kotlin/Source.kt':
    'package app\n\ninterface Source {\n    fun ask(onResult: (Boolean) -> Unit)\n    fun fetchAllergies(onResult: (List<String>) -> Unit)\n    fun fetchVisits(onResult: (List<String>) -> Unit)\n}\n',
  'shared/src/commonMain/kotlin/Card.kt': `package app\n\nclass Card(private val source: Source) {\n    fun load() {\n        source.ask { source.fetchAllergies { } }\n        ${called}\n    }\n}\n`,
  'iosApp/App.swift': `import Shared
import HealthKit
@main struct Main: App { let card = Card(source: HealthSource()); var body: some Scene { WindowGroup { Text("").task { card.load() } } } }
final class HealthSource: Source {
  let store = HKHealthStore()
  func ask(onResult: @escaping (KotlinBoolean) -> Void) { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
  func fetchAllergies(onResult: @escaping ([String]) -> Void) { fetch(.allergyRecord) }
  func fetchVisits(onResult: @escaping ([String]) -> Void) { fetch(.procedureRecord) }
  private func fetch(_ kind: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
}
`,
  ...more,
});

const QUERY =
  '[[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]];';
const FUNCTION_OF_C: Texts = {
  'App/Visits.h': '#import <HealthKit/HealthKit.h>\nFOUNDATION_EXPORT void RDVisits(int limit);\n',
  'App/Visits.m': `#import "Visits.h"\nvoid RDVisits(int limit) {\n  ${QUERY}\n}\n`,
};
const IN_SWIFT: Texts = {
  ...FUNCTION_OF_C,
  'App/Visits.h':
    '#import <HealthKit/HealthKit.h>\nFOUNDATION_EXPORT void RDVisits(int limit) NS_SWIFT_NAME(Visits.fetchAll(limit:));\nNS_SWIFT_NAME(Visits)\n@interface RDVisitList : NSObject\n@end\n',
};

describe('nothing runs it', () => {
  test.each<[title: string, texts: Texts]>([
    ['a method of Objective-C', objc('')],
    [
      'beside another name for Swift',
      objc('', { 'App/Importer.h': HEADER.replace('- (void)ask;', '- (void)ask NS_SWIFT_NAME(start());') }),
    ],
    [
      'one that has another name for Swift',
      objc('', {
        'App/Importer.h': HEADER.replace(
          'Completion:(Completion)done;',
          'Completion:(Completion)done NS_SWIFT_NAME(visits(then:));',
        ),
      }),
    ],
    ['a function of C', objc('', FUNCTION_OF_C)],
    ['a function of C with a name for Swift', objc('', IN_SWIFT)],
    ['one that a comment names', objc('// [importer loadVisitsWithCompletion:nil];\n')],
    [
      'one that only such a one calls',
      objc('', {
        'App/Importer.h': HEADER.replace('- (void)ask;', '- (void)ask;\n- (void)loadAll;'),
        'App/Importer.m': IMPORTER.replace(
          '- (void)ask {',
          '- (void)loadAll { [self loadVisitsWithCompletion:nil]; }\n- (void)ask {',
        ),
      }),
    ],
    ['a screen of React Native', script('', '')],
    ['one that is imported, and not shown', script("import { Visits } from './Visits';", '')],
    [
      'one of a module that only others are asked of, on the next line',
      script("import * as screens from './screens';", '{screens\n  .other()}', {
        'src/Visits.tsx': '',
        'src/screens.tsx': `${VISITS}export const other = () => null;\n`,
      }),
    ],
    [
      'one that an index hands on',
      script('', '', { 'src/index.ts': "export { Visits } from './Visits';\nexport * from './kinds';\n" }),
    ],
    [
      'an arrow function',
      script('', '', {
        'src/Visits.tsx': VISITS.replace('export function Visits() {', 'export const Visits = () => {').replace(
          /}\n$/,
          '};\n',
        ),
      }),
    ],
    ['a provider of Riverpod', dart('')],
    ['a page of Flutter', dart('', {}, PAGE)],
    ['a function of Dart', dart('', {}, FUNCTION)],
    ['a method that Swift does for Kotlin', kotlin('source.fetchAllergies { }')],
  ])('%s', async (_, texts) => {
    expect(await with_(texts)).toBe(LESS);
  });
});

describe('something may run it', () => {
  test.each<[title: string, texts: Texts]>([
    ['a message', objc('[importer loadVisitsWithCompletion:nil];')],
    [
      'the runtime, before anything else',
      objc('', {
        'App/Visits.m': `#import <HealthKit/HealthKit.h>\n__attribute__((constructor))\nstatic void RDVisits(void) {\n  ${QUERY}\n}\n`,
      }),
    ],
    ['a call of C', objc('RDVisits(1);', FUNCTION_OF_C)],
    ['a function of C that is handed on', objc('[self each:&RDVisits];', FUNCTION_OF_C)],
    ['C', objc('', { ...FUNCTION_OF_C, 'App/list.c': 'void list(void) { RDVisits(1); }\n' })],
    ['a function of C by a text', objc('dlsym(RTLD_DEFAULT, "RDVisits");', FUNCTION_OF_C)],
    [
      'Swift, a function of C by its name there',
      objc('[self.view addSubview:[More new]];', {
        ...IN_SWIFT,
        'App/More.swift':
          'final class More: UIView { override func didMoveToWindow() { Visits.fetchAll(limit: 1) } }\n',
      }),
    ],
    [
      'Swift, by the name that it says',
      objc('[self.view addSubview:[More new]];', {
        'App/Importer.h': HEADER.replace(
          'Completion:(Completion)done;',
          'Completion:(Completion)done NS_SWIFT_NAME(visits(then:));',
        ),
        'App/More.swift':
          'final class More: UIView { override func didMoveToWindow() { Importer().visits { _ in } } }\n',
      }),
    ],
    [
      'Swift, of a class by its other name',
      objc('[self.view addSubview:[More new]];', {
        'App/Visits.h': 'NS_SWIFT_NAME(Visits)\n@interface RDVisits : NSObject\n- (void)go;\n@end\n',
        'App/Visits.m': `#import <HealthKit/HealthKit.h>\n#import "Visits.h"\n@implementation RDVisits\n- (void)go { ${QUERY} }\n@end\n`,
        'App/More.swift': 'final class More: UIView { override func didMoveToWindow() { Visits().go() } }\n',
      }),
    ],
    ['a selector', objc('[self go:@selector(loadVisitsWithCompletion:)];')],
    ['a text', objc('[self go:@"loadVisitsWithCompletion:"];')],
    ['a selector that is put together', objc('[importer performSelector:NSSelectorFromString(self.name)];')],
    [
      'Swift, by its name there',
      objc('[self.view addSubview:[More new]];', {
        'App/More.swift':
          'final class More: UIView { override func didMoveToWindow() { Importer().loadVisits { _ in } } }\n',
      }),
    ],
    [
      'the system, by a protocol in a header',
      objc('', { 'App/Importer.h': HEADER.replace(': NSObject', ': NSObject <SKPaymentTransactionObserver>') }),
    ],
    [
      'the system, by a class above',
      objc('', { 'App/Importer.h': HEADER.replace(': NSObject', ': UIViewController') }),
    ],
    [
      'code behind it in its file',
      script("import './Visits';", '', { 'src/Visits.tsx': `${VISITS}register(Visits);\n` }),
    ],
    ['scripts that name selectors in their way', objc('', { 'nativescript.config.ts': 'export default {};\n' })],
    ['an element', script("import { Visits } from './Visits';", '<Visits />')],
    ['an element by another name', script("import { Visits as Last } from './Visits';", '<Last />')],
    ['a name in a list', script("import { Visits } from './Visits';", '{[Visits].map((It) => <It />)}')],
    [
      'a file that is read for nothing else',
      script("import './start';", '<Other />', {
        'src/Other.tsx': "import { Visits } from './Visits';\nexport function Other() { return <Visits />; }\n",
        'src/start.ts': "import { Other } from './Other';\nrender(Other);\n",
      }),
    ],
    ['all of a module', script("import * as screens from './Visits';", '{Object.values(screens).map((It) => <It />)}')],
    ['all of a module, on the next line', script("import * as screens from './Visits';", '{show(screens\n)}')],
    ['modules that are found by parts', script('', "{require.context('./', true)}")],
    ['no start that is seen', script('', '', { 'index.js': "import './src/App';\n" })],
    ['who watches it', dart('ref.watch(visitsProvider);')],
    [
      'who opens it',
      dart('Navigator.of(context).push(MaterialPageRoute(builder: (_) => const VisitsPage()));', {}, PAGE),
    ],
    ['who calls it', dart('loadVisits();', {}, FUNCTION)],
    [
      'a generator that an annotation tells',
      dart('', {}, PAGE.replace('class VisitsPage', '@RoutePage()\nclass VisitsPage')),
    ],
    ['one of a function', dart('', {}, FUNCTION.replace('Future<void>', "@pragma('vm:entry-point')\nFuture<void>"))],
    ['Kotlin', kotlin('source.fetchVisits { }')],
    [
      'Kotlin, by a library',
      kotlin('', {
        'shared/src/commonMain/kotlin/Source.kt':
          'package app\n\ninterface Source : Registered {\n    fun ask(onResult: (Boolean) -> Unit)\n    fun fetchAllergies(onResult: (List<String>) -> Unit)\n    fun fetchVisits(onResult: (List<String>) -> Unit)\n}\n',
      }),
    ],
  ])('%s', async (_, texts) => {
    expect(await with_(texts)).toBe(ALL);
  });
});
