/** Functions of one name in two modules: which of them a file calls, its imports say. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

type Texts = Readonly<Record<string, string>>;
const HEAD =
  "import { queryClinicalRecords, requestAuthorization } from '@kingstinct/react-native-healthkit/health-records';\n";
const module = (type: string): string =>
  `${HEAD}export async function connect() { await requestAuthorization(['HKClinicalTypeIdentifier${type}Record']); }\nexport async function load() { return queryClinicalRecords('HKClinicalTypeIdentifier${type}Record', {}); }\n`;
const START =
  "import { AppRegistry } from 'react-native';\nimport App from './App';\nAppRegistry.registerComponent('x', () => App);";
const script = (imports: string, use: string, more: Texts = {}): Promise<string> =>
  flow(
    {
      'index.js': START,
      'src/labs.ts': module('LabResult'),
      'src/plans.ts': module('Allergy'),
      'App.tsx': `${imports}\nexport default function App() { useEffect(() => { (async () => { ${use} })(); }, []); return <View />; }`,
      ...more,
    },
    { kind: 'app' },
  );
const STARS = "import * as labs from './src/labs';\nimport * as plans from './src/plans';";
const CALLS = 'await labs.connect(); await labs.load();';
const ALL = 'allergy labResult | allergy labResult';

describe('a function of a module of JavaScript that nobody calls, beside one of its name', () => {
  test.each([
    ['both by their modules', STARS, `${CALLS} await plans.load();`],
    [
      'by names',
      "import { connect, load } from './src/labs';\nimport { load as loadPlans } from './src/plans';",
      'await connect(); await load(); await loadPlans();',
    ],
    [
      'one that is renamed',
      "import { connect as ask, load } from './src/labs';\nimport { load as loadPlans } from './src/plans';",
      'await ask(); await load(); await loadPlans();',
    ],
    [
      'one by its module, one by its name',
      "import * as labs from './src/labs';\nimport { load } from './src/plans';",
      `${CALLS} await load();`,
    ],
    [
      'handed on',
      "import { connect, load } from './src/labs';\nimport { load as loadPlans } from './src/plans';",
      'await run(connect); await load(); await loadPlans();',
    ],
  ])('%s', async (_, imports, use) => {
    expect(await script(imports, use)).toBe('labResult | allergy labResult');
  });
});

describe('a function of a module of JavaScript that is called beside one of its name', () => {
  test.each<readonly [string, string, string, Texts?]>([
    ['by its module', STARS, `${CALLS} await plans.connect(); await plans.load();`],
    [
      'by a module that is brought when it is needed',
      "import * as labs from './src/labs';",
      `${CALLS} const plans = await import('./src/plans'); await plans.connect(); await plans.load();`,
    ],
    [
      'by require',
      "import * as labs from './src/labs';\nconst plans = require('./src/plans');",
      `${CALLS} await plans.connect(); await plans.load();`,
    ],
    [
      'by an index',
      "import { connect, load } from './src/labs';\nimport { connectPlans, loadPlans } from './src';",
      'await connect(); await load(); await connectPlans(); await loadPlans();',
      { 'src/index.ts': "export { connect as connectPlans, load as loadPlans } from './plans';\n" },
    ],
    [
      'by an index of modules',
      "import { connect, load } from './src/labs';\nimport { plans } from './src';",
      'await connect(); await load(); await plans.connect(); await plans.load();',
      { 'src/index.ts': "export * as plans from './plans';\n" },
    ],
    [
      'by an object that holds it',
      "import { connect, load } from './src/labs';\nimport { services } from './src/services';",
      'await connect(); await load(); for (const service of services) { await service.connect(); await service.load(); }',
      { 'src/services.ts': "import { connect, load } from './plans';\nexport const services = [{ connect, load }];\n" },
    ],
    [
      'by a module that is handed on',
      `${STARS}\nconst all = [plans];`,
      `${CALLS} for (const each of all) { await each.connect(); await each.load(); }`,
    ],
    ['by a text', STARS, `${CALLS} for (const name of ['connect', 'load']) { await plans[name](); }`],
    [
      'by its own module',
      "import * as labs from './src/labs';\nimport { start } from './src/plans';",
      `${CALLS} await start();`,
      { 'src/plans.ts': `${module('Allergy')}export async function start() { await connect(); await load(); }\n` },
    ],
    [
      'taken out of its module',
      `${STARS}\nconst { connect, load } = plans;`,
      `${CALLS} await connect(); await load();`,
    ],
  ])('%s', async (_, imports, use, more) => {
    expect(await script(imports, use, more)).toBe(ALL);
  });
});

const PLUGIN =
  "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\nfinal _plugin = AppleHealthClinicalRecords();\n";
const library = (type: string): string =>
  `${PLUGIN}Future<void> connect() async { await _plugin.requestAuthorization([ClinicalType.${type}]); }\nFuture<void> load() async { await _plugin.getData(ClinicalType.${type}); }\n`;
const dart = (imports: string, use: string, more: Texts = {}): Promise<string> =>
  flow(
    {
      'ios/Runner/AppDelegate.swift': '@main @objc class AppDelegate: FlutterAppDelegate {}\n',
      'lib/labs.dart': library('labResult'),
      'lib/plans.dart': library('coverage'),
      'lib/main.dart': `import 'package:flutter/material.dart';\n${imports}\nFuture<void> explain() async { ${use} }\nvoid main() { explain(); runApp(MaterialApp()); }`,
      ...more,
    },
    { kind: 'app' },
  );
const PREFIXES = "import 'labs.dart' as labs;\nimport 'plans.dart' as plans;";
const NEITHER = 'coverage labResult | coverage labResult';

describe('a function of a library of Dart that nobody calls, beside one of its name', () => {
  test.each<readonly [string, string, string, Texts?]>([
    ['by prefixes', PREFIXES, `${CALLS} await plans.load();`],
    [
      'one without a prefix',
      "import 'labs.dart';\nimport 'plans.dart' as plans;",
      'await connect(); await load(); await plans.load();',
    ],
    [
      'by its package',
      "import 'package:camp/labs.dart' as labs;\nimport 'package:camp/plans.dart' as plans;",
      `${CALLS} await plans.load();`,
    ],
    ['handed on', PREFIXES, 'await run(labs.connect); await labs.load(); await plans.load();'],
    [
      'beside a method of its name',
      PREFIXES,
      `${CALLS} await plans.load();`,
      { 'lib/link.dart': 'class Link { Future<void> connect() async {} }\n' },
    ],
  ])('%s', async (_, imports, use, more) => {
    expect(await dart(imports, use, more)).toBe('labResult | coverage labResult');
  });
});

describe('a function of a library of Dart that is called beside one of its name', () => {
  test.each<readonly [string, string, string, Texts?]>([
    ['by its prefix', PREFIXES, `${CALLS} await plans.connect(); await plans.load();`],
    [
      'by a library that hands it on',
      "import 'labs.dart' as labs;\nimport 'all.dart' as plans;",
      `${CALLS} await plans.connect(); await plans.load();`,
      { 'lib/all.dart': "export 'plans.dart';\n" },
    ],
    [
      'by one that hands it on without a prefix',
      "import 'labs.dart' as labs;\nimport 'all.dart';",
      `${CALLS} await connect(); await load();`,
      { 'lib/all.dart': "export 'plans.dart';\n" },
    ],
    [
      'where the other is left out',
      "import 'labs.dart' hide connect, load;\nimport 'labs.dart' as labs;\nimport 'all.dart';",
      `${CALLS} await connect(); await load();`,
      { 'lib/all.dart': "export 'plans.dart';\n" },
    ],
    [
      'by its own library',
      "import 'labs.dart' as labs;\nimport 'plans.dart';",
      `${CALLS} await start();`,
      { 'lib/plans.dart': `${library('coverage')}Future<void> start() async { await connect(); await load(); }\n` },
    ],
    [
      'by a part of its library',
      "import 'labs.dart' as labs;\nimport 'plans.dart' as plans;",
      `${CALLS} await plans.start();`,
      {
        'lib/plans.dart': `${library('coverage').replace('final', "part 'start.dart';\nfinal")}`,
        'lib/start.dart': "part of 'plans.dart';\nFuture<void> start() async { await connect(); await load(); }\n",
      },
    ],
    [
      'by a local of its name',
      PREFIXES,
      `${CALLS} final connect = plans.connect; final load = plans.load; await connect(); await load();`,
    ],
    [
      'by a parameter that is given it',
      "import 'labs.dart';\nimport 'plans.dart' as plans;",
      'Future<void> both(Future<void> Function() connect, Future<void> Function() load) async { await connect(); await load(); } await both(connect, load); await both(plans.connect, plans.load);',
    ],
  ])('%s', async (_, imports, use, more) => {
    expect(await dart(imports, use, more)).toBe(NEITHER);
  });
});
