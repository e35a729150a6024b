/** Flags of other languages than Swift that begin off, or on, and that nobody sets: what stands behind one never runs. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const LEFT = 'allergy procedure | allergy';
const BOTH = 'allergy procedure | allergy procedure';

/** What stands in each language for reading the second type. */
const kotlin = (code: string): Texts => ({
  'App/App.swift':
    'import Shared\nimport SwiftUI\n@main struct Main: App { let nav = Nav()\n var body: some Scene { WindowGroup { Button("") { nav.ask(); nav.open(); nav.go() } } } }\n',
  'shared/src/iosMain/kotlin/a/Nav.kt': `package a
import platform.HealthKit.*
class Nav { private val store = HKHealthStore()
 fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = setOf(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!, HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierProcedureRecord)!!)) { _, _ -> }
  load(HKClinicalTypeIdentifierAllergyRecord) }
 private fun visits() { load(HKClinicalTypeIdentifierProcedureRecord) }
 private fun load(id: String?) { store.executeQuery(HKSampleQuery(HKObjectType.clinicalTypeForIdentifier(id)!!, null, 0u, null) { _, _, _ -> }) }
 ${code} }
`,
});
const cSharp = (code: string): Texts => ({
  'App/Program.cs': `using Foundation; using HealthKit; using UIKit;
public class Program { static void Main(string[] args) { UIApplication.Main(args, null, typeof(AppDelegate)); } }
[Register("AppDelegate")] public class AppDelegate : UIApplicationDelegate {
 public override bool FinishedLaunching(UIApplication app, NSDictionary options) { var nav = new Nav(); nav.Ask(); nav.Open(); nav.Go(); return true; } }
public class Nav { private readonly HKHealthStore store = new();
 public void Ask() { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord), HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)), (ok, e) => {}); Load(HKClinicalTypeIdentifier.AllergyRecord); }
 void Visits() { Load(HKClinicalTypeIdentifier.ProcedureRecord); }
 void Load(HKClinicalTypeIdentifier id) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id), null, 0, null, (q, s, e) => {})); }
 ${code} }
`,
});
const dart = (code: string, page = ''): Texts => ({
  'ios/AppDelegate.swift': '@main class AppDelegate: FlutterAppDelegate {}\n',
  'lib/main.dart': `import 'package:flutter/material.dart';
import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
final plugin = AppleHealthClinicalRecords();
class Nav { Future<void> start() async { await plugin.requestAuthorization([ClinicalType.allergy, ClinicalType.procedure]); plugin.getData(ClinicalType.allergy); }
 void visits() => plugin.getData(ClinicalType.procedure);
 ${code} }
void main() => runApp(App());
class App extends StatefulWidget { State<App> createState() => _AppState(); }
class _AppState extends State<App> { final nav = Nav();
 ${page || "Widget build(BuildContext context) => TextButton(onPressed: () async { await nav.start(); nav.open(); nav.go(); }, child: Text(''));"} }
class Visits extends StatelessWidget { final Nav nav; Visits(this.nav);\n Widget build(BuildContext context) { nav.visits(); return Text(''); } }
`,
});
const script = (app: string): Texts => ({
  'ios/AppDelegate.swift': '@main class AppDelegate: UIResponder, UIApplicationDelegate {}\n',
  'index.js':
    "import { AppRegistry } from 'react-native';\nimport App from './src/App';\nimport { ask } from './src/health';\nask();\nAppRegistry.registerComponent('App', () => App);\n",
  'src/health.ts':
    "import { requestAuthorization, queryClinicalRecords } from '@react-native-healthkit/health-records';\nexport const ask = () => { requestAuthorization(['HKClinicalTypeIdentifierAllergyRecord', 'HKClinicalTypeIdentifierProcedureRecord']); load('HKClinicalTypeIdentifierAllergyRecord'); };\nexport const load = (type: string) => queryClinicalRecords(type, {});\nexport const visits = () => load('HKClinicalTypeIdentifierProcedureRecord');\n",
  'src/Visits.tsx':
    "import React, { useEffect } from 'react';\nimport { Text } from 'react-native';\nimport { visits } from './health';\nexport function Visits() { useEffect(() => { visits(); }, []);\n return <Text />; }\n",
  'src/App.tsx': `import React, { useState, useReducer } from 'react';\nimport { Button, Modal, Switch, View } from 'react-native';\nimport { visits } from './health';\nimport { Visits } from './Visits';\n${app}\n`,
});
const messages = (declared: string, code: string): Texts => ({
  'App/main.m':
    '#import "Home.h"\nint main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, @"Delegate"); }\n',
  'App/Home.h': '#import <UIKit/UIKit.h>\n@interface Home : UIViewController\n@end\n',
  'App/Delegate.m':
    '#import "Home.h"\n@implementation Delegate\n- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)options { self.window.rootViewController = [Home new]; return YES; }\n@end\n',
  'App/Home.m': `#import "Home.h"
#import <HealthKit/HealthKit.h>
@interface Home ()
${declared}
@end
@implementation Home
- (void)viewDidLoad { [super viewDidLoad]; [[HKHealthStore new] requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], nil] completion:^(BOOL ok, NSError *error) {}]; [self load:HKClinicalTypeIdentifierAllergyRecord]; [self open]; [self go]; }
- (void)visits { [self load:HKClinicalTypeIdentifierProcedureRecord]; }
- (void)load:(HKClinicalTypeIdentifier)kind { [[HKHealthStore new] executeQuery:[[HKSampleQuery alloc] initWithSampleType:[HKObjectType clinicalTypeForIdentifier:kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *found, NSError *error) {}]]; }
${code}
@end
`,
});

const each = (texts: Texts, of: (text: string) => string): Texts =>
  Object.fromEntries(Object.entries(texts).map(([path, text]) => [path, of(text)]));

/** Each with what sets the flag, between «». */
const ROWS: readonly (readonly [title: string, texts: Texts])[] = [
  [
    'Kotlin, a field',
    kotlin('private var isOn = false\n fun open() { «isOn = true» }\n fun go() { if (isOn) visits() }'),
  ],
  [
    'Kotlin, left early',
    kotlin('private var isOn = false\n fun open() { «isOn = true» }\n fun go() { if (!isOn) return\n visits() }'),
  ],
  [
    'C#, a field',
    cSharp('private bool isOn;\n public void Open() { «isOn = true;» }\n public void Go() { if (isOn) Visits(); }'),
  ],
  [
    'C#, a field that is written out',
    cSharp(
      'private bool isOn = false;\n public void Open() { «isOn = true;» }\n public void Go() { if (!isOn) return; Visits(); }',
    ),
  ],
  [
    'Dart, a field',
    dart('bool _isOn = false;\n void open() { «_isOn = true;» }\n void go() { if (_isOn) { visits(); } }'),
  ],
  [
    'Dart, left early',
    dart('bool isOn = false;\n void open() { «isOn = true;» }\n void go() { if (!isOn) return; visits(); }'),
  ],
  ['Dart, var', dart('var isOn = false;\n void open() { «isOn = true;» }\n void go() { if (isOn) visits(); }')],
  [
    'Dart, a widget',
    dart(
      'void open() {}\n void go() {}',
      "bool _shows = false;\n Widget build(BuildContext context) => Column(children: [TextButton(onPressed: () { nav.start(); «setState(() => _shows = true);» }, child: Text('')), if (_shows) Visits(nav)]);",
    ),
  ],
  [
    'Dart, a widget that is chosen',
    dart(
      'void open() {}\n void go() {}',
      "bool _shows = false;\n Widget build(BuildContext context) { nav.start(); return _shows ? Visits(nav) : TextButton(onPressed: () { «setState(() { _shows = !_shows; });» }, child: Text('')); }",
    ),
  ],
  [
    'Dart, a notifier',
    dart(
      'final isOn = ValueNotifier(false);\n void open() { «isOn.value = true;» }\n void go() { if (isOn.value) visits(); }',
    ),
  ],
  [
    'React, a state',
    script(
      'export default function App() { const [shows, setShows] = useState(false);\n return <View><Button onPress={() => { «setShows(true);» }} />{shows && <Visits />}</View>; }',
    ),
  ],
  [
    'React, a choice',
    script(
      'export default function App() { const [shows, setShows] = useState(false);\n return shows ? <Visits /> : <Button onPress={() => { «setShows(true);» }} />; }',
    ),
  ],
  [
    'React, a state that is turned',
    script(
      'export default function App() { const [shows, setShows] = useState(false);\n return <View><Button onPress={() => { «setShows((it) => !it);» }} />{shows ? <Visits /> : null}</View>; }',
    ),
  ],
  [
    'React, in an effect',
    script(
      'export default function App() { const [ready, setReady] = useState(false);\n useEffect(() => { if (ready) { visits(); } }, [ready]);\n return <Button onPress={() => { «setReady(true);» }} />; }',
    ),
  ],
  [
    'React, left early',
    script(
      'export default function App() { const [ready, setReady] = useState<boolean>(false);\n const go = () => { if (!ready) return; visits(); };\n return <View><Button onPress={() => { «setReady(true);» }} /><Button onPress={go} /></View>; }',
    ),
  ],
  [
    'React, a modal',
    script(
      'export default function App() { const [shows, setShows] = useState(false);\n return <View><Button onPress={() => { «setShows(true);» }} /><Modal visible={shows}><Visits /></Modal></View>; }',
    ),
  ],
  [
    'a variable of a module',
    script(
      'let ready = false;\nexport default function App() { return <View><Button onPress={() => { «ready = true;» }} /><Button onPress={() => { if (ready) visits(); }} /></View>; }',
    ),
  ],
  [
    'a field of TypeScript',
    script(
      'class Nav { private ready = false;\n open() { «this.ready = true;» }\n go() { if (this.ready) { visits(); } } }\nconst nav = new Nav();\nexport default function App() { return <Button onPress={() => { nav.open(); nav.go(); }} />; }',
    ),
  ],
  [
    'Objective-C, a property',
    messages(
      '@property (nonatomic) BOOL ready;',
      '- (void)open { «self.ready = YES;» }\n- (void)go { if (self.ready) { [self visits]; } }',
    ),
  ],
  [
    'Objective-C, left early',
    messages(
      '@property (nonatomic, assign) BOOL ready;',
      '- (void)open { «self.ready = YES;» }\n- (void)go { if (!self.ready) { return; }\n [self visits]; }',
    ),
  ],
  [
    'Objective-C, a variable of its own',
    messages('{ BOOL _ready; }', '- (void)open { «_ready = YES;» }\n- (void)go { if (_ready) { [self visits]; } }'),
  ],
  [
    'Objective-C, a message',
    messages(
      '@property (nonatomic) BOOL ready;',
      '- (void)open { «[self setReady:YES];» }\n- (void)go { if ([self ready]) { [self visits]; } }',
    ),
  ],
];

describe('a flag', () => {
  test.each(ROWS)('%s, set', async (_, texts) => {
    const set = each(texts, (text) => text.replace(/[«»]/g, ''));
    expect((await flow(set, { kind: 'app' })).replaceAll('*', '')).toBe(BOTH);
  });
  test.each(ROWS)('%s, never set', async (_, texts) => {
    const never = each(texts, (text) => text.replace(/«[^»]*»/g, ''));
    expect(await flow(never, { kind: 'app' })).toBe(LEFT);
  });
});

describe('somebody may set it', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Kotlin, a property that Swift sets',
      {
        ...kotlin('var isOn = false\n fun open() {}\n fun go() { if (isOn) visits() }'),
        'App/Set.swift': 'import Shared\nfunc turn(_ nav: Nav) { nav.isOn = true }\n',
      },
    ],
    [
      'Kotlin, what it is made with',
      kotlin(
        'fun open() {}\n fun go() { if (Options(true).isOn) visits() }\n class Options(var isOn: Boolean = false)',
      ),
    ],
    [
      'Kotlin, what it is made with by name',
      kotlin(
        'private val options = Options(isOn = true)\n fun open() {}\n fun go() { if (options.isOn) visits() }\n class Options(var isOn: Boolean = false)',
      ),
    ],
    [
      'Kotlin, apply',
      kotlin(
        'private val options = Options().apply { isOn = true }\n fun open() {}\n fun go() { if (options.isOn) visits() }\n class Options { var isOn = false }',
      ),
    ],
    [
      'Kotlin, a copy',
      kotlin(
        'private val options = Options().copy(isOn = true)\n fun open() {}\n fun go() { if (options.isOn) visits() }\n data class Options(val isOn: Boolean = false)',
      ),
    ],
    [
      'Kotlin, an heir',
      kotlin(
        'open class Base { protected open var isOn = false\n fun shows() = isOn }\n class Full : Base() { override var isOn = true }\n fun open() {}\n fun go() { if (Full().shows()) visits() }',
      ),
    ],
    [
      'Kotlin, a reference',
      kotlin(
        'private var isOn = false\n fun open() { turn(this::isOn) }\n private fun turn(it: KMutableProperty0<Boolean>) { it.set(true) }\n fun go() { if (isOn) visits() }',
      ),
    ],
    [
      'Dart, in front of a body',
      each(
        dart(
          'bool isOn = false;\n Nav.of(Map<String, dynamic> json) : isOn = json["on"] as bool;\n void open() {}\n void go() { if (isOn) visits(); }',
        ),
        (text) => text.replace('final nav = Nav();', 'final nav = Nav.of({"on": true});'),
      ),
    ],
    [
      'Kotlin, init',
      kotlin(
        'private var isOn = false\n init { isOn = Platform.isDebug }\n fun open() {}\n fun go() { if (isOn) visits() }',
      ),
    ],
    [
      'Kotlin, with',
      kotlin(
        'private val options = Options()\n fun open() { with(options) { isOn = true } }\n fun go() { if (options.isOn) visits() }\n class Options { var isOn = false }',
      ),
    ],
    [
      'Kotlin, also',
      kotlin(
        'private val options = Options().also { it.isOn = true }\n fun open() {}\n fun go() { if (options.isOn) visits() }\n class Options { var isOn = false }',
      ),
    ],
    [
      'C#, with',
      cSharp(
        'private Options options = new();\n public void Open() { options = options with { IsOn = true }; }\n public void Go() { if (options.IsOn) Visits(); }\n record Options { public bool IsOn { get; init; } }',
      ),
    ],
    [
      'C#, a lambda',
      cSharp(
        'private bool isOn;\n public void Open() { Task.Run(() => isOn = true); }\n public void Go() { if (isOn) Visits(); }',
      ),
    ],
    [
      'C#, an event',
      cSharp(
        'private bool isOn;\n public void Open() { Changed += (s, e) => { isOn = true; }; Changed?.Invoke(this, EventArgs.Empty); }\n event EventHandler Changed;\n public void Go() { if (isOn) Visits(); }',
      ),
    ],
    [
      'C#, Volatile',
      cSharp(
        'private bool isOn;\n public void Open() { Volatile.Write(ref isOn, true); }\n public void Go() { if (isOn) Visits(); }',
      ),
    ],
    [
      'C#, ref',
      cSharp(
        'private bool isOn;\n public void Open() { Turn(ref isOn); }\n void Turn(ref bool flag) { flag = true; }\n public void Go() { if (isOn) Visits(); }',
      ),
    ],
    [
      'C#, out',
      cSharp(
        'private bool isOn;\n public void Open() { bool.TryParse("true", out isOn); }\n public void Go() { if (isOn) Visits(); }',
      ),
    ],
    [
      'C#, a property of the field',
      cSharp(
        'private bool isOn;\n public bool IsOn { get => isOn; set => SetProperty(ref isOn, value); }\n public void Open() { IsOn = true; }\n public void Go() { if (isOn) Visits(); }',
      ),
    ],
    [
      'C#, braces',
      cSharp(
        'private readonly Options options = new() { IsOn = true };\n public void Open() {}\n public void Go() { if (options.IsOn) Visits(); }\n class Options { public bool IsOn { get; set; } }',
      ),
    ],
    [
      'C#, generated',
      cSharp(
        '[ObservableProperty] private bool isOn;\n public void Open() { IsOn = true; }\n public void Go() { if (IsOn) Visits(); if (isOn) Visits(); }',
      ),
    ],
    [
      'C#, a tuple',
      cSharp(
        'private bool isOn;\n public void Open() { (isOn, _) = (true, 0); }\n public void Go() { if (isOn) Visits(); }',
      ),
    ],
    [
      'C#, its constructor',
      cSharp(
        'private bool isOn;\n public Nav() { isOn = DateTime.Now.Hour > 3; }\n public void Open() {}\n public void Go() { if (isOn) Visits(); }',
      ),
    ],
    [
      'C#, or by itself',
      cSharp('private bool isOn;\n public void Open() { isOn |= true; }\n public void Go() { if (isOn) Visits(); }'),
    ],
    [
      'Dart, what it is made with',
      each(
        dart('bool isOn;\n Nav({this.isOn = false});\n void open() {}\n void go() { if (isOn) visits(); }'),
        (text) => text.replace('final nav = Nav();', 'final nav = Nav(isOn: true);'),
      ),
    ],
    [
      'Dart, by its place',
      each(
        dart('bool isOn = false;\n Nav([this.isOn = false]);\n void open() {}\n void go() { if (isOn) visits(); }'),
        (text) => text.replace('final nav = Nav();', 'final nav = Nav(true);'),
      ),
    ],
    [
      'Dart, cascade',
      each(dart('bool isOn = false;\n void open() {}\n void go() { if (isOn) visits(); }'), (text) =>
        text.replace('final nav = Nav();', 'final nav = Nav()..isOn = true;'),
      ),
    ],
    [
      'Dart, a setter',
      dart(
        'bool _isOn = false;\n set isOn(bool it) { _isOn = it; }\n void open() { isOn = true; }\n void go() { if (_isOn) visits(); }',
      ),
    ],
    [
      'Dart, a switch',
      dart(
        'void open() {}\n void go() {}',
        'bool _shows = false;\n Widget build(BuildContext context) { nav.start(); return Column(children: [Switch(value: _shows, onChanged: (it) => setState(() => _shows = it)), if (_shows) Visits(nav)]); }',
      ),
    ],
    [
      'Dart, a route',
      dart(
        'void open() {}\n void go() {}',
        "Widget build(BuildContext context) { nav.start(); return MaterialApp(routes: { '/visits': (_) => Visits(nav) }); }",
      ),
    ],
    [
      'Dart, a list of widgets',
      dart(
        'void open() {}\n void go() {}',
        'Widget build(BuildContext context) { nav.start(); final all = <Widget>[Visits(nav)]; return Column(children: all); }',
      ),
    ],
    [
      'Dart, a tear-off',
      dart(
        'void open() {}\n void go() {}',
        'Widget build(BuildContext context) { nav.start(); return [nav].map(Visits.new).first; }',
      ),
    ],
    [
      'Dart, with',
      dart(
        'void open() {}\n void go() {}',
        'bool _shows = false;\n void initState() { super.initState(); _shows |= true; }\n Widget build(BuildContext context) { nav.start(); return _shows ? Visits(nav) : Text(""); }',
      ),
    ],
    [
      'React, a child sets it',
      script(
        'const Toggle2 = ({ onChange }) => <Switch onValueChange={onChange} />;\nexport default function App() { const [shows, setShows] = useState(false);\n return <View><Toggle2 onChange={setShows} />{shows && <Visits />}</View>; }',
      ),
    ],
    [
      'React, a state that begins otherwise',
      script(
        'export default function App() { const [shows] = useState(() => new Date().getHours() > 3);\n return <View>{shows && <Visits />}</View>; }',
      ),
    ],
    [
      'React, in a context',
      script(
        'const Shows = React.createContext(null);\nconst Inner = () => { const { shows } = React.useContext(Shows); return shows ? <Visits /> : null; };\nexport default function App() { const [shows, setShows] = useState(false);\n return <Shows.Provider value={{ shows, setShows }}><Inner /></Shows.Provider>; }',
      ),
    ],
    [
      'React, a screen of a navigator',
      script(
        'export default function App() { return <Stack.Navigator><Stack.Screen name="Visits" component={Visits} /></Stack.Navigator>; }',
      ),
    ],
    [
      'React, a component in a list',
      script(
        'const all = [Visits];\nexport default function App() { return <View>{all.map((One, i) => <One key={i} />)}</View>; }',
      ),
    ],
    [
      'React, a component of a table',
      script(
        'const all = { visits: Visits };\nexport default function App() { const [kind, setKind] = useState("visits"); const One = all[kind]; return <One />; }',
      ),
    ],
    [
      'React, lazily',
      script(
        "const Later = React.lazy(() => import('./Visits').then((m) => ({ default: m.Visits })));\nexport default function App() { return <Later />; }",
      ),
    ],
    [
      'React, wrapped',
      script('const Wrapped = React.memo(Visits);\nexport default function App() { return <Wrapped />; }'),
    ],
    [
      'React, a modal that is seen',
      script('export default function App() { return <Modal visible><Visits /></Modal>; }'),
    ],
    [
      'React, a modal of a prop',
      script(
        'function Panel({ open }) { return <Modal visible={open}><Visits /></Modal>; }\nexport default function App() { const [shows, setShows] = useState(false); return <View><Button onPress={() => setShows(true)} /><Panel open={shows} /></View>; }',
      ),
    ],
    [
      'React, a modal that closes itself',
      script(
        'export default function App() { const [shows, setShows] = useState(true); return <Modal visible={shows} onRequestClose={() => setShows(false)}><Visits /></Modal>; }',
      ),
    ],
    [
      'TypeScript, parts of another',
      script(
        'class Nav { ready = false;\n open() { Object.assign(this, { ready: true }); }\n go() { if (this.ready) { visits(); } } }\nconst nav = new Nav();\nexport default function App() { return <Button onPress={() => { nav.open(); nav.go(); }} />; }',
      ),
    ],
    [
      'TypeScript, by key',
      script(
        "class Nav { ready = false;\n set(key, value) { this[key] = value; }\n go() { if (this.ready) { visits(); } } }\nconst nav = new Nav();\nexport default function App() { return <Button onPress={() => { nav.set('ready', true); nav.go(); }} />; }",
      ),
    ],
    [
      'TypeScript, taken apart',
      script(
        'class Nav { ready = false;\n open(all) { ({ ready: this.ready } = all); }\n go() { if (this.ready) { visits(); } } }\nconst nav = new Nav();\nexport default function App({ all }) { return <Button onPress={() => { nav.open(all); nav.go(); }} />; }',
      ),
    ],
    [
      'TypeScript, a variable taken apart',
      script(
        'let ready = false;\nexport default function App({ all }) { return <View><Button onPress={() => { [ready] = all; }} /><Button onPress={() => { if (ready) visits(); }} /></View>; }',
      ),
    ],
    [
      'TypeScript, or by itself',
      script(
        'let ready = false;\nexport default function App() { return <View><Button onPress={() => { ready ||= true; }} /><Button onPress={() => { if (ready) visits(); }} /></View>; }',
      ),
    ],
    [
      'Objective-C, its address',
      messages(
        '{ BOOL _ready; }',
        '- (void)open { turn(&_ready); }\n- (void)go { if (_ready) { [self visits]; } }\nstatic void turn(BOOL *flag) { *flag = YES; }',
      ),
    ],
    [
      'Objective-C, by key',
      messages(
        '@property (nonatomic) BOOL ready;',
        '- (void)open { [self setValue:@YES forKey:@"ready"]; }\n- (void)go { if (self.ready) { [self visits]; } }',
      ),
    ],
    [
      'Objective-C, by an arrow',
      messages(
        '{ BOOL _ready; }',
        '- (void)open { self->_ready = YES; }\n- (void)go { if (self->_ready) { [self visits]; } }',
      ),
    ],
    [
      'Objective-C, in a header',
      {
        ...messages('', '- (void)open {}\n- (void)go { if (self.ready) { [self visits]; } }'),
        'App/Home.h':
          '#import <UIKit/UIKit.h>\n@interface Home : UIViewController\n@property (nonatomic) BOOL ready;\n@end\n',
      },
    ],
  ])('%s', async (_, texts) => {
    expect((await flow(texts, { kind: 'app' })).replaceAll('*', '')).toBe(BOTH);
  });
});
