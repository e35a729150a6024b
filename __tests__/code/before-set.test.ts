/** What runs before anything is set: `else` of a variable that begins as `nil`, or as zero. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const BOTH = 'allergy procedure | allergy procedure';

const swift = (code: string): Texts => ({
  'App/Main.swift': `import HealthKit
import SwiftUI
let store = HKHealthStore()
func read(_ id: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
@main struct Main: App { let model = Model()
 var body: some Scene { WindowGroup { Button("") { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in }; model.go(); model.open(); model.go() } } } }
enum Route { case labs, visits }
func labs() { read(.allergyRecord) }
func visits() { read(.procedureRecord) }
`,
  'App/Model.swift': code,
});
const OPEN = 'func open() { route = .visits }';
const model = (go: string, first = ''): Texts =>
  swift(`final class Model { private var route: Route?${first}\n ${OPEN}\n func go() { ${go} } }`);

describe('Swift', () => {
  test.each<[title: string, texts: Texts]>([
    ['else', model('if route == .visits { visits() } else { labs() }')],
    ['else of nil', model('if route == .visits { visits() } else { labs() }', ' = nil')],
    ['is another', model('if route != .visits { labs() } else { visits() }')],
    ['guard', model('guard route == .visits else { labs(); return }\n visits()')],
    ['a choice', model('route == .visits ? visits() : labs()')],
    ['a case', model('if case .visits = route { visits() } else { labs() }')],
    ['default', model('switch route { case .visits: visits()\n default: labs() }')],
    ['nil', model('switch route { case .visits: visits()\n case nil: labs()\n case .labs: break }')],
    ['none', model('switch route { case .some(.visits): visits()\n case .none: labs()\n case .some: break }')],
    [
      'what a function gives',
      swift(
        'final class Model { var count = 0\n func open() { count += 1 }\n func route() -> Route? { count > 0 ? .visits : nil }\n func go() { if route() == .visits { visits() } else { labs() } } }',
      ),
    ],
    [
      'the end of a list',
      swift(
        'final class Model { var routes: [Route] = []\n func open() { routes.append(.visits) }\n func go() { if routes.last == .visits { visits() } else { labs() } } }',
      ),
    ],
    [
      'what is handed on',
      swift(
        `final class Model { private var route: Route?\n ${OPEN}\n func go() { show(route) }\n func show(_ one: Route?) { if one == .visits { visits() } else { labs() } } }`,
      ),
    ],
  ])('%s', async (_, texts) => {
    expect((await flow(texts, { kind: 'app' })).replaceAll('*', '')).toBe(BOTH);
  });
  test('what is none is no other case', async () => {
    const code = 'switch route { case .visits: visits()\n case .labs: labs()\n case nil: break }';
    expect(await flow(model(code), { kind: 'app' })).toBe('allergy procedure | procedure');
  });
  test('what is never nil', async () => {
    const texts = swift(
      'final class Model { private var route = Route.visits\n func open() { route = .visits }\n func go() { if route == .visits { visits() } else { labs() } } }',
    );
    expect(await flow(texts, { kind: 'app' })).toBe('allergy procedure | procedure');
  });
  test.each<[title: string, init: string]>([
    ['by a choice', 'self = level > 2 ? .visits : .labs'],
    ['by a branch', 'if level > 2 { self = .visits } else { self = .labs }'],
  ])('an initialiser makes a case %s', async (_, init) => {
    const code = `final class Model { var route: Level = .labs\n func open() { route = Level(3) }\n func go() { switch route { case .labs: labs()\n case .visits: visits() } } }`;
    const texts = swift(`enum Level { case labs, visits\n init(_ level: Int) { ${init} } }\n${code}`);
    expect((await flow(texts, { kind: 'app' })).replaceAll('*', '')).toBe(BOTH);
  });
});

const VISITS_K = 'load(HKClinicalTypeIdentifierProcedureRecord)';
const LABS_K = 'load(HKClinicalTypeIdentifierAllergyRecord)';
const KOTLIN = (go: string): Texts => ({
  'App/App.swift':
    'import Shared\nimport SwiftUI\n@main struct Main: App { let nav = Nav()\n var body: some Scene { WindowGroup { Button("") { nav.ask(); nav.go(); nav.open(); nav.go() } } } }\n',
  'shared/src/iosMain/kotlin/a/Nav.kt': `package a
import platform.HealthKit.*
enum class Route { LABS, VISITS }
class Nav { private var route: Route? = null
 private val store = HKHealthStore()
 fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!, HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!)) { _, _ -> } }
 fun open() { route = Route.VISITS }
 fun go() { ${go} }
 private fun load(id: String?) { store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(id)!!, null, 0u, null) { _, _, _ -> }) } }
`,
});
const C_SHARP = (field: string, go: string): Texts => ({
  'App/Program.cs': `using Foundation; using HealthKit; using UIKit;
public enum Route { Labs, Visits }
public class Program { static void Main(string[] args) { UIApplication.Main(args, null, typeof(AppDelegate)); } }
[Register("AppDelegate")] public class AppDelegate : UIApplicationDelegate {
 private ${field} route; private readonly HKHealthStore store = new();
 public override bool FinishedLaunching(UIApplication app, NSDictionary options) { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord), HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)), (ok, e) => {}); Go(); route = Route.Visits; Go(); return true; }
 void Go() { ${go} }
 void Load(HKClinicalTypeIdentifier id) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id), null, 0, null, (q, s, e) => {})); } }
`,
});
const DART = (go: string): Texts => ({
  'ios/AppDelegate.swift': '@main class AppDelegate: FlutterAppDelegate {}\n',
  'lib/main.dart': `import 'package:flutter/material.dart';
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
enum Route { labs, visits }
final plugin = AppleHealthClinicalRecords();
class Nav { Route? route;
 Future<void> start() async { await plugin.requestAuthorization([ClinicalType.allergy, ClinicalType.procedure]); }
 void open() { route = Route.visits; }
 void labs() => plugin.getData(ClinicalType.allergy);
 void visits() => plugin.getData(ClinicalType.procedure);
 void go() { ${go} } }
void main() => runApp(App());
class App extends StatelessWidget { final nav = Nav();
 Widget build(BuildContext context) => TextButton(onPressed: () async { await nav.start(); nav.go(); nav.open(); nav.go(); }, child: Text('')); }
`,
});
const SCRIPT = (app: string): Texts => ({
  'ios/AppDelegate.swift': '@main class AppDelegate: UIResponder, UIApplicationDelegate {}\n',
  'index.js':
    "import { AppRegistry } from 'react-native';\nimport App from './src/App';\nimport { ask } from './src/health';\nask();\nAppRegistry.registerComponent('App', () => App);\n",
  'src/health.ts':
    "import { requestAuthorization, queryClinicalRecords } from '@react-native-healthkit/health-records';\nexport const ask = () => requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierProcedureRecord']);\nexport const load = (type) => queryClinicalRecords(type, {});\n",
  'src/App.tsx': `import React, { useState } from 'react';\nimport { load } from './health';\n${app}\n`,
});
const MESSAGES = (route: string, set: string, go: string): Texts => ({
  'App/main.m':
    '#import "Home.h"\nint main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, @"Delegate"); }\n',
  'App/Home.h': '#import <UIKit/UIKit.h>\n@interface Home : UIViewController\n@end\n',
  'App/Delegate.m':
    '#import "Home.h"\n@implementation Delegate\n- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options { self.window.rootViewController = [Home new]; return YES; }\n@end\n',
  'App/Home.m': `#import "Home.h"
#import <HealthKit/HealthKit.h>
typedef NS_ENUM(NSInteger, Route) { RouteLabs, RouteVisits };
@interface Home ()
${route}
@end
@implementation Home
- (void)viewDidLoad { [super viewDidLoad]; [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], nil] completion:^(BOOL ok, NSError *error) {}]; [self go]; ${set} [self go]; }
- (void)go { ${go} }
- (void)labs { [self load:HKClinicalTypeIdentifierAllergyRecord]; }
- (void)visits { [self load:HKClinicalTypeIdentifierProcedureRecord]; }
- (void)load:(HKClinicalTypeIdentifier)kind { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]]; }
@end
`,
});

const inHeader = (...parts: Parameters<typeof MESSAGES>): Texts => {
  const texts = MESSAGES(...parts);
  const enumerated = 'typedef NS_ENUM(NSInteger, Route) { RouteLabs, RouteVisits };';
  return {
    ...texts,
    'App/Home.m': (texts['App/Home.m'] ?? '').replace(enumerated, '#import "Route.h"'),
    'App/Route.h': `#import <Foundation/Foundation.h>\n${enumerated}\n`,
  };
};

describe('other languages', () => {
  test.each<[title: string, texts: Texts]>([
    ['Kotlin', KOTLIN(`if (route == Route.VISITS) ${VISITS_K} else ${LABS_K}`)],
    ['when of Kotlin', KOTLIN(`when (route) { Route.VISITS -> ${VISITS_K}\n else -> ${LABS_K} }`)],
    [
      'null of C#',
      C_SHARP(
        'Route?',
        'if (route == Route.Visits) Load(HKClinicalTypeIdentifier.ProcedureRecord); else Load(HKClinicalTypeIdentifier.AllergyRecord);',
      ),
    ],
    [
      'zero of C#',
      C_SHARP(
        'Route',
        'switch (route) { case Route.Visits: Load(HKClinicalTypeIdentifier.ProcedureRecord); break; case Route.Labs: Load(HKClinicalTypeIdentifier.AllergyRecord); break; }',
      ),
    ],
    ['Dart', DART('if (route == Route.visits) { visits(); } else { labs(); }')],
    [
      'a state of React',
      SCRIPT(
        "export default function App() { const [route, setRoute] = useState<string | null>(null);\n const go = () => { if (route === 'visits') { load('HKClinicalTypeIdentifierProcedureRecord'); } else { load('HKClinicalTypeIdentifierAllergyRecord'); } };\n return <Button onPress={() => { setRoute('visits'); go(); }} />; }",
      ),
    ],
    [
      'a field of TypeScript',
      SCRIPT(
        "class Nav { route?: string;\n open() { this.route = 'visits'; }\n go() { switch (this.route) { case 'visits': load('HKClinicalTypeIdentifierProcedureRecord'); break; default: load('HKClinicalTypeIdentifierAllergyRecord'); } } }\nconst nav = new Nav();\nexport default function App() { return <Button onPress={() => { nav.go(); nav.open(); nav.go(); }} />; }",
      ),
    ],
    [
      'zero of Objective-C',
      MESSAGES(
        '@property (nonatomic) Route route;',
        'self.route = RouteVisits;',
        'if (self.route == RouteVisits) { [self visits]; } else { [self labs]; }',
      ),
    ],
    ...(
      [
        ['a property', '@property (nonatomic) Route route;', 'self.route = RouteVisits;', 'self.route'],
        ['what keeps a property', '@property (nonatomic) Route route;', 'self.route = RouteVisits;', '_route'],
        ['a variable', '{ Route _route; }', '_route = RouteVisits;', '_route'],
        ['a message', '@property (nonatomic) Route route;', '[self setRoute:RouteVisits];', '[self route]'],
      ] as const
    ).map(([title, declared, set, asked]): [string, Texts] => [
      `a switch of Objective-C, ${title}`,
      MESSAGES(
        declared,
        set,
        `switch (${asked}) { case RouteLabs: [self labs]; break; case RouteVisits: [self visits]; break; }`,
      ),
    ]),
    [
      'a switch of Objective-C, over an enum of a header',
      inHeader(
        '@property (nonatomic) Route route;',
        'self.route = RouteVisits;',
        'switch (self.route) { case RouteLabs: [self labs]; break; case RouteVisits: [self visits]; break; }',
      ),
    ],
    [
      'a text of Objective-C',
      MESSAGES(
        '@property (nonatomic, copy) NSString *route;',
        'self.route = @"visits";',
        'if ([self.route isEqualToString:@"visits"]) { [self visits]; } else { [self labs]; }',
      ),
    ],
  ])('%s', async (_, texts) => {
    expect((await flow(texts, { kind: 'app' })).replaceAll('*', '')).toBe(BOTH);
  });
  test.each<[title: string, texts: Texts]>([
    [
      'null of Kotlin is no case',
      KOTLIN(`when (route) { Route.VISITS -> ${VISITS_K}\n Route.LABS -> ${LABS_K}\n null -> {} }`),
    ],
    [
      'null of C# is no case',
      C_SHARP(
        'Route?',
        'switch (route) { case Route.Visits: Load(HKClinicalTypeIdentifier.ProcedureRecord); break; case Route.Labs: Load(HKClinicalTypeIdentifier.AllergyRecord); break; }',
      ),
    ],
    [
      'a state that begins with a text',
      SCRIPT(
        "export default function App() { const [route, setRoute] = useState('visits');\n const go = () => { if (route === 'visits') { load('HKClinicalTypeIdentifierProcedureRecord'); } else { load('HKClinicalTypeIdentifierAllergyRecord'); } };\n return <Button onPress={() => { setRoute('visits'); go(); }} />; }",
      ),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe('allergy procedure | procedure');
  });
});
