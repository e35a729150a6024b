/** Modules of JavaScript and libraries of Dart: what stands in one that nobody imports neither asks nor reads. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const ALL = 'allergy procedure | allergy procedure';
const LESS = 'allergy procedure | allergy';

const LIBRARY = '@react-native-healthkit/health-records';
const RAW = (kind: string): string => `'HKClinicalTypeIdentifier${kind}Record'`;
const HEAD = `import { queryClinicalRecords } from '${LIBRARY}';\n`;
const LOAD = `queryClinicalRecords(${RAW('Procedure')}, { limit: 0 })`;
const MODULE = `${HEAD}export default () => ${LOAD};\n`;

const script = (imports: string, used: string, more: Texts = {}, module = MODULE): Texts => ({
  'ios/App.swift': '@main class AppDelegate: UIResponder, UIApplicationDelegate {}\n',
  'package.json': `{ "name": "camp", "main": "index.js", "dependencies": { "${LIBRARY}": "1.0.0" } }\n`,
  'index.js':
    "import { AppRegistry } from 'react-native';\nimport Home from './src/Home';\nAppRegistry.registerComponent('App', () => Home);\n",
  'src/Home.tsx': `import { queryClinicalRecords, requestAuthorization } from '${LIBRARY}';\n${imports}\nexport default function Home() { useEffect(() => { requestAuthorization([${RAW('Allergy')}, ${RAW('Procedure')}]).then(() => queryClinicalRecords(${RAW('Allergy')}, { limit: 0 })); ${used} }, []); return <Text />; }\n`,
  'src/hooks/visits.ts': module,
  ...more,
});
/** Expo's router: what stands in `app/` is found by its place. */
const routed = (imports: string, used: string, more: Texts = {}): Texts => {
  const { 'index.js': _, 'src/Home.tsx': home = '', ...rest } = script(imports, used, more);
  return { ...rest, 'package.json': '{ "main": "expo-router/entry" }\n', 'app/index.tsx': home };
};

/** Without native code. */
const without = ({ 'ios/App.swift': _, ...rest }: Texts): Texts => rest;

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
/** Both libraries declare `load`. */
const dart = (imports: string, used: string, more: Texts = {}): Texts => ({
  ...RUNNER,
  'pubspec.yaml': 'name: camp\n',
  'lib/bridge.dart':
    "import 'package:flutter/services.dart';\nconst _channel = MethodChannel('records');\nFuture<void> ask(List<String> kinds) => _channel.invokeMethod('ask', kinds);\nFuture<List<String>> query(String kind) async => await _channel.invokeListMethod<String>('load', kind) ?? const [];\n",
  'lib/card/allergies.dart': `import '../bridge.dart';\nclass Allergies { Future<List<String>> load() => query(${RAW('Allergy')}); }\n`,
  'lib/card/visits.dart': `import '../bridge.dart';\nclass Visits { Future<List<String>> load() => query(${RAW('Procedure')}); }\nfinal shared = [Visits().load()];\n`,
  'lib/main.dart': `import 'package:flutter/material.dart';\nimport 'bridge.dart';\nimport 'package:camp/card/allergies.dart';\n${imports}\nvoid main() => runApp(const Home());\nclass Home extends StatelessWidget {\n  const Home({super.key});\n  @override\n  Widget build(BuildContext context) { final shared = 1; ask([${RAW('Allergy')}, ${RAW('Procedure')}]).then((_) => Allergies().load()); ${used} return Text('$shared'); }\n}\n`,
  ...more,
});

const NAMED = `${HEAD}export const useVisits = () => ${LOAD};\n`;
const AT_ONCE = `${HEAD}${LOAD}.then((found) => remember(found));\n`;

describe('nobody imports it', () => {
  test.each<[title: string, texts: Texts]>([
    ['what a module gives by default', script('', '')],
    ['what a module does at once', script('', '', {}, AT_ONCE)],
    [
      'a class of a module',
      script('', '', {}, `${HEAD}export class Visits { static load() { return ${LOAD}; } }\nregister(Visits.load);\n`),
    ],
    [
      'one that an index hands on which nobody imports',
      script('', '', {
        'src/hooks/index.ts': "export { default as useVisits } from './visits';\nexport * from './visits';\n",
      }),
    ],
    [
      'one that such a one imports',
      script('', '', { 'src/cards/Last.tsx': "import load from '../hooks/visits';\nload();\n" }),
    ],
    [
      'one that a test imports',
      script('', '', { 'src/hooks/visits.test.ts': "import load from './visits';\nload();\n" }),
    ],
    [
      'one that a story shows',
      script('', '', { 'src/hooks/visits.stories.tsx': "import load from './visits';\nload();\n" }),
    ],
    [
      'one that a comment and a list of words name',
      script("// import load from './hooks/visits';", "const words = ['allergies'];"),
    ],
    ['of an app that a router starts', routed('', '')],
    ['of an app whose native code Expo writes', without(routed('', ''))],
    ['a hook of an app that a router starts', routed('', '', { 'src/hooks/visits.ts': NAMED })],
    ['a library of Dart', dart('', '')],
    [
      'a library of Dart that such a one imports',
      dart('', '', { 'lib/card/last.dart': "import 'visits.dart';\nfinal found = Visits().load();\n" }),
    ],
    ['a library of Dart that another hands on', dart('', '', { 'lib/card/card.dart': "export 'visits.dart';\n" })],
    [
      'a library of Dart that a test imports',
      dart('', '', {
        'test/visits_test.dart': "import 'package:camp/card/visits.dart';\nvoid main() { check(Visits); }\n",
      }),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(LESS);
  });
});

/** A module that has the name of what it holds. */
const called = (imports: string, used: string, module: string, index: string): Texts => ({
  ...script(imports, used, {}, ''),
  'src/hooks/useVisits.ts': module,
  'src/hooks/useMoods.ts': 'export const useMoods = () => 1;\nexport const useNotes = () => 2;\n',
  'src/hooks/index.ts': index,
});
const INDEX = "export * from './useMoods';\nexport * from './useVisits';\n";
const DEFAULT = `${HEAD}export default function useVisits() { return ${LOAD}; }\n`;
describe('a module by the name of what it holds', () => {
  test.each<[title: string, texts: Texts, read: string]>([
    ['that an index hands on', called("import { useMoods } from './hooks';", 'useMoods();', NAMED, INDEX), LESS],
    [
      'of which another thing is taken',
      called(
        "import { useNote } from './hooks/useVisits';",
        'useNote();',
        `${NAMED}export const useNote = () => 3;\n`,
        '',
      ),
      LESS,
    ],
    [
      'called by that name',
      called("import { useMoods, useVisits } from './hooks';", 'useVisits();', NAMED, INDEX),
      ALL,
    ],
    ['by another name', called("import { useVisits as use } from './hooks';", 'use();', NAMED, INDEX), ALL],
    ['all of an index', called("import * as hooks from './hooks';", 'hooks.useVisits();', NAMED, INDEX), ALL],
    ['by default, by another name', called("import load from './hooks/useVisits';", 'load();', DEFAULT, ''), ALL],
    [
      'by default, through an index',
      called("import { load } from './hooks';", 'load();', DEFAULT, "export { default as load } from './useVisits';\n"),
      ALL,
    ],
    [
      'by default among others',
      called("import { default as load } from './hooks/useVisits';", 'load();', DEFAULT, ''),
      ALL,
    ],
    ['later', called('', "import('./hooks/useVisits').then((it) => it.default());", DEFAULT, ''), ALL],
    [
      'when a view is shown',
      called("const Visits = lazy(() => import('./hooks/useVisits'));", 'show(Visits);', DEFAULT, ''),
      ALL,
    ],
    ['required', called("const load = require('./hooks/useVisits').default;", 'load();', DEFAULT, ''), ALL],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(read);
  });
});

const REST: Texts = { 'src/hooks/index.ts': "export { default as useVisits } from './visits';\n" };
describe('somebody may import it', () => {
  test.each<[title: string, texts: Texts]>([
    ['by its place', script("import load from './hooks/visits';", 'load();')],
    ['by an alias', script("import load from '@/hooks/visits';", 'load();')],
    ['with its ending', script("import load from './hooks/visits.js';", 'load();')],
    ['for what it does', script("import './hooks/visits';", '', {}, AT_ONCE)],
    ['by an index', script("import { useVisits } from './hooks';", 'useVisits();', REST)],
    [
      'by an index, of all',
      script("import { useVisits } from '~/hooks';", 'useVisits();', {
        'src/hooks/index.ts': "export * from './visits';\n",
        'src/hooks/visits.ts': NAMED,
      }),
    ],
    [
      'by the index of its folder',
      script("import { useVisits } from './hooks/last';", 'useVisits();', {
        ...REST,
        'src/hooks/last.ts': "export { useVisits } from '.';\n",
      }),
    ],
    ['by require', script('', "require('./hooks/visits').default();")],
    ['later', script('', "import('./hooks/visits').then((it) => it.default());")],
    ['lazily', script("const Visits = React.lazy(() => import('./hooks/visits'));", 'show(Visits);')],
    ['by a text that is put together', script('', "import('./hooks/' + name).then((it) => it.default());")],
    ['by all of a folder', script('', "require.context('./hooks', true);")],
    [
      'by its platform',
      script("import load from './hooks/visits';", 'load();', {
        'src/hooks/visits.ios.ts': MODULE,
        'src/hooks/visits.ts': 'export default () => [];\n',
      }),
    ],
    [
      'a package that offers it',
      script("import load from '@camp/visits';", 'load();', {
        'packages/visits/package.json': '{ "name": "@camp/visits", "main": "lib/start.ts" }\n',
        'packages/visits/lib/start.ts': MODULE,
        'src/hooks/visits.ts': 'export {};\n',
      }),
    ],
    [
      'a page',
      script('', '', { 'www/index.html': '<script type="module" src="/src/hooks/visits.ts"></script>\n' }, AT_ONCE),
    ],
    ['a setting', script('', '', { 'app.json': '{ "expo": { "extra": ["./src/hooks/visits"] } }\n' }, AT_ONCE)],
    ['an index by its name', script("import { useVisits } from './hooks/index';", 'useVisits();', REST)],
    [
      'a router, by its place',
      routed('', '', {
        'app/visits.tsx': `${HEAD}export default function Visits() { ${LOAD}; return <Text />; }\n`,
        'src/hooks/visits.ts': '',
      }),
    ],
    ['a screen of a router', routed("import load from '@/src/hooks/visits';", 'load();')],
    [
      'a tool that finds modules',
      script('', '', { 'web/package.json': '{ "devDependencies": { "unplugin-auto-import": "1" } }\n' }, AT_ONCE),
    ],
    ['Dart', dart("import 'card/visits.dart';", 'Visits().load();')],
    [
      'Dart, by its package',
      dart("import 'package:camp/card/visits.dart' deferred as visits;", 'visits.Visits().load();'),
    ],
    [
      'Dart, by another that hands it on',
      dart("import 'card/card.dart';", 'Visits().load();', { 'lib/card/card.dart': "export 'visits.dart';\n" }),
    ],
    [
      'a library of Dart that starts by itself',
      dart('', '', {
        'lib/card/visits.dart': `import '../bridge.dart';\n@pragma('vm:entry-point')\nvoid wake() { query(${RAW('Procedure')}); }\n`,
      }),
    ],
    [
      'another start of Dart',
      dart('', '', {
        'lib/card/visits.dart': `import '../bridge.dart';\nvoid main() { runApp(const Other()); query(${RAW('Procedure')}); }\n`,
      }),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(ALL);
  });
});

describe('what is taken out of a module that is imported when it is needed', () => {
  const two = `${HEAD}export const load = () => ${LOAD};\nexport const other = () => 1;\n`;
  const taken = (pattern: string): string => `(async () => { const ${pattern} = await import('./hooks/visits'); })();`;
  test.each([
    ['another alone', '{ other }', LESS],
    ['another by a name of its own', '{ other: mine }', LESS],
    ['another, or what stands for it', '{ other = 2 }', LESS],
    ['what reads', '{ load }', ALL],
    ['what reads, by a name of its own', '{ load: mine, other }', ALL],
    ['what is left', '{ other, ...rest }', ALL],
    ['all of it, of which nothing is taken', 'all', LESS],
  ])('%s', async (_, pattern, told) => {
    expect(await flow(script('', taken(pattern), {}, two), { kind: 'app' })).toBe(told);
  });

  test.each([
    ['a part of all of it', 'all.load();', ALL],
    ['another part of it', 'all.other();', LESS],
    ['all of it, handed on', 'run(all);', ALL],
  ])('%s', async (_, use, told) => {
    const code = `(async () => { const all = await import('./hooks/visits'); ${use} })();`;
    expect(await flow(script('', code, {}, two), { kind: 'app' })).toBe(told);
  });
});
