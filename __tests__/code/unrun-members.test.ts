/** Members of classes of other languages, and what native code lets them call: what no code calls neither asks nor reads. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const ALL = 'allergy procedure | allergy procedure';
const LESS = 'allergy procedure | allergy';

/** A module of React Native with a method a type. */
const MODULE: Texts = {
  'ios/App.swift': '@main class AppDelegate: UIResponder, UIApplicationDelegate {}\n',
  'ios/Records.m': `#import <React/RCTBridgeModule.h>
#import <HealthKit/HealthKit.h>
@interface Records : NSObject <RCTBridgeModule>
@end
@implementation Records
RCT_EXPORT_MODULE()
RCT_EXPORT_METHOD(ask:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) { [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], nil] completion:^(BOOL ok, NSError *error) {}]; }
RCT_EXPORT_METHOD(allergies:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) { [self read:HKClinicalTypeIdentifierAllergyRecord]; }
RCT_EXPORT_METHOD(visits:(RCTPromiseResolveBlock)resolve rejecter:(RCTPromiseRejectBlock)reject) { [self read:HKClinicalTypeIdentifierProcedureRecord]; }
- (void)read:(HKClinicalTypeIdentifier)kind { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]]; }
@end
`,
};
const SPEC =
  "import { NativeModules } from 'react-native';\ninterface Spec { ask(): Promise<boolean>; allergies(): Promise<string[]>; visits(): Promise<string[]>; }\nexport const records = NativeModules.Records as Spec;\n";
const script = (used: string, more: Texts = {}): Texts => ({
  ...MODULE,
  'src/records.ts': SPEC,
  'src/App.tsx': `import { records } from './records';\nexport default function App() { const [card, setCard] = useState(); useEffect(() => { records.ask().then(() => records.allergies()); }, []); ${used} }\n`,
  'index.js':
    "import { AppRegistry } from 'react-native';\nimport App from './src/App';\nAppRegistry.registerComponent('App', () => App);\n",
  ...more,
});
const SERVICE = (used: string): Texts =>
  script(used, {
    'src/service.ts':
      "import { records } from './records';\nexport class Service {\n  async loadVisits(): Promise<string[]> {\n    return records.visits();\n  }\n}\nexport const service = new Service();\n",
  });

/** A plugin of Capacitor in Swift. */
const plugin = (used: string): Texts => ({
  'ios/App.swift': '@main class AppDelegate: UIResponder, UIApplicationDelegate {}\n',
  'ios/Records.swift': `import Capacitor
import HealthKit
@objc(RecordsPlugin) public class RecordsPlugin: CAPPlugin, CAPBridgedPlugin {
  public let jsName = "Records"
  public let pluginMethods: [CAPPluginMethod] = [CAPPluginMethod(name: "ask", returnType: CAPPluginReturnPromise), CAPPluginMethod(name: "allergies", returnType: CAPPluginReturnPromise), CAPPluginMethod(name: "visits", returnType: CAPPluginReturnPromise)]
  let store = HKHealthStore()
  @objc func ask(_ call: CAPPluginCall) { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in } }
  @objc func allergies(_ call: CAPPluginCall) { read(.allergyRecord) }
  @objc func visits(_ call: CAPPluginCall) { read(.procedureRecord) }
  private func read(_ kind: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(kind), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
}
`,
  'src/records.ts':
    "import { registerPlugin } from '@capacitor/core';\nexport interface RecordsPlugin { ask(): Promise<void>; allergies(): Promise<{ names: string[] }>; visits(): Promise<{ names: string[] }>; }\nexport const Records = registerPlugin<RecordsPlugin>('Records');\n",
  'src/main.tsx': `import { createRoot } from 'react-dom/client';\nimport { Records } from './records';\nfunction App() { useEffect(() => { Records.ask().then(() => Records.allergies()); }, []); ${used} }\ncreateRoot(root).render(<App />);\n`,
});

const RAW = (kind: string): string => `HKClinicalTypeIdentifier${kind}Record`;
const CHANNEL: Texts = {
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
const dart = (used: string, repository = ''): Texts => ({
  ...CHANNEL,
  'lib/repository.dart': `import 'package:flutter/services.dart';
class Sheet { const Sheet({required this.allergies, required this.visits}); final List<String> allergies; final List<String> visits; }
class Repository ${repository}{
  static const _channel = MethodChannel('records');
  Future<void> ask() => _channel.invokeMethod('ask', ['${RAW('Allergy')}', '${RAW('Procedure')}']);
  Future<List<String>> allergies() async => await _channel.invokeListMethod<String>('load', '${RAW('Allergy')}') ?? const [];
  Future<List<String>> visits() async => await _channel.invokeListMethod<String>('load', '${RAW('Procedure')}') ?? const [];
}
`,
  'lib/main.dart': `import 'package:flutter/material.dart';\nimport 'repository.dart';\nvoid main() => runApp(const Home());\nclass Home extends StatelessWidget {\n  const Home({super.key});\n  @override\n  Widget build(BuildContext context) { final repository = Repository(); repository.ask(); repository.allergies(); ${used} return const Text(''); }\n}\n`,
});

const kotlin = (used: string, more = ''): Texts => ({
  'shared/src/iosMain/kotlin/Card.kt': `package app
import platform.HealthKit.*
class Card {
    private val store = HKHealthStore()
    fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(${RAW('Allergy')})!!, HKObjectType.clinicalTypeForIdentifier(${RAW('Procedure')})!!)) { _, _ -> } }
    fun allergies() { read(${RAW('Allergy')}) }
    fun visits() { read(${RAW('Procedure')}) }
    private fun read(kind: String?) { store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(kind)!!, null, 0uL, null) { _, _, _ -> }) }
    ${more}
}
`,
  'iosApp/App.swift': `import Shared\nimport SwiftUI\n@main struct Main: App { let card = Card()\n @State private var visits: [String] = []\n var body: some Scene { WindowGroup { List(visits, id: \\.self) { Text($0) }.task { card.ask(); card.allergies(); ${used} } } } }\n`,
});

const cSharp = (used: string, more = ''): Texts => ({
  'Main.cs': 'using UIKit;\nUIApplication.Main(args, null, typeof(AppDelegate));\n',
  'Records.cs': `using HealthKit;
using Foundation;
namespace App;
public record Sheet(string[] Allergies, string[] Visits);
public class Records
{
  readonly HKHealthStore store = new();
  public void Ask() { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!), (ok, error) => { }); }
  public void Allergies() => Read(HKClinicalTypeIdentifier.AllergyRecord);
  public void Visits() => Read(HKClinicalTypeIdentifier.ProcedureRecord);
  void Read(HKClinicalTypeIdentifier kind) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(kind)!, null, 0, null, (q, results, error) => { })); }
  ${more}
}
`,
  'Page.cs': `using UIKit;\nnamespace App;\npublic class Page : UIViewController\n{\n  public override void ViewDidLoad() { var records = new Records(); records.Ask(); records.Allergies(); ${used} }\n}\n`,
});

/** What an interface, a mixin or an abstract class does by itself. */
const inInterface = (used: string, more = '', above = ''): Texts => ({
  'Main.cs': 'using UIKit;\nUIApplication.Main(args, null, typeof(AppDelegate));\n',
  'IChart.cs': `namespace App;\npublic interface IChart${above} { void Ask(); void Read(Kind kind); void Allergies() => Read(Kind.Allergies); void Visits() => Read(Kind.Visits); }\npublic enum Kind { Allergies, Visits }\n`,
  'Chart.cs': `using HealthKit;
using Foundation;
namespace App;
public class Chart : IChart
{
  readonly HKHealthStore store = new();
  public void Ask() { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!), (ok, error) => { }); }
  public void Read(Kind kind) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(kind == Kind.Allergies ? HKClinicalTypeIdentifier.AllergyRecord : HKClinicalTypeIdentifier.ProcedureRecord)!, null, 0, null, (q, results, error) => { })); }
  ${more}
}
`,
  'Page.cs': `using UIKit;\nnamespace App;\npublic class Page : UIViewController\n{\n  readonly IChart chart = new Chart();\n  public override void ViewDidLoad() { chart.Ask(); chart.Allergies(); ${used} }\n}\n`,
});
const inKotlin = (used: string, more = '', above = ''): Texts => ({
  'shared/src/iosMain/kotlin/Card.kt': `package app
import platform.HealthKit.*
interface Chart${above} {
    fun read(kind: String?)
    fun allergies() { read(${RAW('Allergy')}) }
    fun visits() { read(${RAW('Procedure')}) }
}
class Card : Chart {
    private val store = HKHealthStore()
    fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(${RAW('Allergy')})!!, HKObjectType.clinicalTypeForIdentifier(${RAW('Procedure')})!!)) { _, _ -> } }
    override fun read(kind: String?) { store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(kind)!!, null, 0uL, null) { _, _, _ -> }) }
    ${more}
}
`,
  'iosApp/App.swift': `import Shared\nimport SwiftUI\n@main struct Main: App { let card = Card()\n var body: some Scene { WindowGroup { Text("").task { card.ask(); card.allergies(); ${used} } } } }\n`,
});
const inDart = (kind: string, used: string, more = '', above = ''): Texts => ({
  ...CHANNEL,
  'lib/repository.dart': `import 'package:flutter/services.dart';
${kind} Reading${above} {
  Future<List<String>> read(String kind);
  Future<List<String>> allergies() => read('${RAW('Allergy')}');
  Future<List<String>> visits() => read('${RAW('Procedure')}');
}
class Repository ${kind === 'mixin' ? 'with' : 'extends'} Reading {
  static const _channel = MethodChannel('records');
  Future<void> ask() => _channel.invokeMethod('ask', ['${RAW('Allergy')}', '${RAW('Procedure')}']);
  @override
  Future<List<String>> read(String kind) async => await _channel.invokeListMethod<String>('load', kind) ?? const [];
  ${more}
}
`,
  'lib/main.dart': `import 'package:flutter/material.dart';\nimport 'repository.dart';\nvoid main() => runApp(const Home());\nclass Home extends StatelessWidget {\n  const Home({super.key});\n  @override\n  Widget build(BuildContext context) { final repository = Repository(); repository.ask(); repository.allergies(); ${used} return const Text(''); }\n}\n`,
});

/** An interface of Kotlin in a file of which no name is HealthKit's, and more such files beside it, so that not all is opened. */
const askedFor = (above: string, used: string): Texts => ({
  'shared/src/commonMain/kotlin/Chart.kt': `package app
interface Chart${above} {
    suspend fun allergies(): List<String>
    suspend fun visits(): List<String>
}
`,
  'shared/src/commonMain/kotlin/Load.kt': `package app
data class Sheet(val allergies: List<String>, val visits: List<String>)
class Load(private val card: Chart) {
    suspend fun load(): Sheet { val allergies = card.allergies(); ${used}; return Sheet(allergies, allergies) }
}
`,
  'shared/src/iosMain/kotlin/Card.kt': `package app
import platform.HealthKit.*
class Card : Chart {
    private val store = HKHealthStore()
    fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(${RAW('Allergy')})!!, HKObjectType.clinicalTypeForIdentifier(${RAW('Procedure')})!!)) { _, _ -> } }
    override suspend fun allergies(): List<String> = read(${RAW('Allergy')})
    override suspend fun visits(): List<String> = read(${RAW('Procedure')})
    private fun read(kind: String?): List<String> { store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(kind)!!, null, 0uL, null) { _, _, _ -> }); return emptyList() }
}
`,
  'iosApp/App.swift':
    'import Shared\nimport SwiftUI\n@main struct Main: App { let card = Card()\n var body: some Scene { WindowGroup { Text("").task { card.ask(); try? await Load(card: card).load() } } } }\n',
});

/** A page that shows allergies, and one that does something of its own at `own`; the app calls `called` of each. */
const hook = (called: string, own: string, above = ''): Texts =>
  kotlin(
    `for page in [AllergyPage(card: card), VisitPage(card: card)] as [Page] { page.${called}() }`,
    `}
abstract class Page${above} {
    open fun onShow() {}
    open fun onResume() {}
}
class AllergyPage(private val card: Card) : Page() { override fun ${called}() { card.allergies() } }
class VisitPage(private val card: Card) : Page() { override fun ${own}() { card.visits() }`,
  );
const hookInDart = (called: string, own: string, above = ''): Texts => {
  const texts = dart(`for (final page in <Shown>[VisitPage(repository)]) { page.${called}(); }`);
  return {
    ...texts,
    'lib/main.dart': `import 'pages.dart';\n${texts['lib/main.dart']}`,
    'lib/pages.dart': `import 'repository.dart';
abstract class Shown${above} {
  void onShow() {}
  void onResume() {}
}
class VisitPage extends Shown { VisitPage(this.repository); final Repository repository;
  @override
  void ${own}() { repository.visits(); } }
`,
  };
};

describe('nothing runs it', () => {
  test.each<[title: string, texts: Texts]>([
    ['a method of a module of React Native', script('return null;')],
    ['beside a field of its name', script('setCard({ visits: [] }); return card.visits;')],
    [
      'beside a local of its name',
      script('const visits = await records.allergies(); setCard({ visits }); return visits;'),
    ],
    ['one that a method calls which nobody does', SERVICE('return null;\n import "./service";')],
    ['a method of a plugin of Capacitor', plugin('return card.visits;\n type Card = { visits: string[] };')],
    ['a method of a class of Dart', dart('')],
    ['beside a field of its name in Dart', dart('print(Sheet(allergies: [], visits: []).visits);')],
    ['a method of a class of Kotlin', kotlin('')],
    ['beside a variable of its name in Swift', kotlin('visits = []')],
    ['one of Kotlin that only such a one calls', kotlin('', 'fun all() { visits() }')],
    ['a method of a class of C#', cSharp('')],
    ['beside a property of its name in C#', cSharp('var n = new Sheet(null, null).Visits;')],
    ['one of C# that is said to be old', cSharp('', '[Obsolete("old")]\n  public void Show() { Visits(); }')],
    ['what an interface of C# does by itself', inInterface('')],
    ['one of C# that each class does otherwise', inInterface('chart.Visits();', 'public void Visits() { }')],
    ['what an interface of Kotlin does by itself', inKotlin('')],
    ['one of Kotlin that each class does otherwise', inKotlin('card.visits()', 'override fun visits() { }')],
    ['what an interface of a file that names nothing asks for, in Kotlin', askedFor('', '')],
    ['beside a local and a property of its name', askedFor('', 'val visits = async { card.allergies() }')],
    ['what a class of Kotlin calls otherwise than it is called', hook('onShow', 'onResume')],
    ['what a class of Dart calls otherwise than it is called', hookInDart('onShow', 'onResume')],
    ['what a mixin does', inDart('mixin', '')],
    ['what an abstract class does', inDart('abstract class', '')],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(LESS);
  });
});

describe('something may run it', () => {
  test.each<[title: string, texts: Texts]>([
    ['a script', script('records.visits(); return null;')],
    ['a script, taken out', script('const { visits } = records; return visits();')],
    ['a script, handed on', script('return <Button onPress={records.visits} />;')],
    ['a script that finds it by a text', script('for (const name of names) records[name](); return null;')],
    [
      'a template that is written in a text',
      SERVICE('render(`<button (click)="service.loadVisits()">`); return null;\n import "./service";'),
    ],
    [
      'a template in a file',
      {
        ...SERVICE('return null;\n import "./service";'),
        'src/app.html': '<button (click)="loadVisits()">Visits</button>\n',
      },
    ],
    ['a method of a class', SERVICE("service.loadVisits(); return null;\n import { service } from './service';")],
    ['a script, of a plugin', plugin('Records.visits(); return null;')],
    ['Dart', dart('repository.visits();')],
    ['Dart, handed on', dart('run(repository.visits);')],
    ['Swift', kotlin('card.visits()')],
    ['Kotlin, in the class', kotlin('card.all()', 'fun all() { visits() }')],
    ['Kotlin, handed on', kotlin('card.all()', 'fun all() { run(::visits) }')],
    ['Kotlin, handed on of an object', kotlin('card.all()', 'val visits2 = 1\n    fun all() { run(this::visits) }')],
    ['C#', cSharp('records.Visits();')],
    ['C#, in the class', cSharp('records.All();', 'public void All() { Visits(); }')],
    ['C#, handed on', cSharp('Later(records.Visits);')],
    ['what a generator makes of a method of C#', cSharp('', '[RelayCommand]\n  async Task ShowAsync() { Visits(); }')],
    [
      'the system, by an attribute of C#',
      cSharp('', '[Export("show:")]\n  public void Show(NSObject sender) { Visits(); }'),
    ],
    ['C#, of an interface', inInterface('chart.Visits();')],
    ['C#, in the class', inInterface('chart.All();', 'public void All() { ((IChart)this).Visits(); }')],
    ['an interface of a library, in C#', inInterface('', '', ' : IRefreshing')],
    ['Swift, of an interface of Kotlin', inKotlin('card.visits()')],
    ['Kotlin, of an interface', inKotlin('card.all()', 'fun all() { visits() }')],
    ['Kotlin, by super', inKotlin('card.visits()', 'override fun visits() { super.visits() }')],
    ['an interface of a library, in Kotlin', inKotlin('', '', ' : Refreshing')],
    ['Kotlin, of an interface of a file that names nothing', askedFor('', 'card.visits()')],
    ['Kotlin, handed on of such an interface', askedFor('', 'run(card::visits)')],
    ['a library, of such an interface', askedFor(' : Refreshing', '')],
    ['Swift, by a name that begins with on', hook('onResume', 'onResume')],
    ['a library, by a name that begins with on', hook('onShow', 'onResume', ' : LifecycleObserver')],
    ['Dart, by a name that begins with on', hookInDart('onResume', 'onResume')],
    ['a library of Dart, by a name that begins with on', hookInDart('onShow', 'onResume', ' extends GetxController')],
    ['Dart, of a mixin', inDart('mixin', 'repository.visits();')],
    [
      'Dart, by super of a mixin',
      inDart('mixin', 'repository.visits();', 'Future<List<String>> visits() => super.visits();'),
    ],
    ['Dart, of an abstract class', inDart('abstract class', 'repository.visits();')],
    ['a class of a library above, in Dart', inDart('abstract class', '', '', ' extends Refreshing')],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(ALL);
  });
});
