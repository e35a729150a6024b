/** Functions that objects of Dart, C#, Kotlin and TypeScript are made with and keep: each reads where its object is asked to. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';
import { flutterNative } from './slips.ts';

type Texts = Readonly<Record<string, string>>;
const ASKED = 'coverage procedure';

const NATIVE = flutterNative(['coverages', 'coverage'], ['procedures', 'procedure']);
const COMMAND = `class Command<T> { Command(this._action);\n final Future<T> Function() _action;\n T? result;\n Future<void> execute() async { result = await _action(); } }\n`;
const dart = (go: string, more: Texts = {}, command = COMMAND): Texts => ({
  'ios/Runner/AppDelegate.swift': NATIVE,
  'lib/main.dart': `import 'package:flutter/material.dart';\nimport 'page.dart';\nimport 'model.dart';\nimport 'vault.dart';\nvoid main() => runApp(MaterialApp(home: Page(model: Model(Vault()))));\n`,
  'lib/page.dart': `import 'package:flutter/material.dart';\nimport 'model.dart';\nimport 'row.dart';\nimport 'late.dart';\nclass Page extends StatefulWidget { const Page({super.key, required this.model});\n final Model model;\n @override State<Page> createState() => _PageState(); }\nclass _PageState extends State<Page> { @override void initState() { super.initState(); _start(); }\n Future<void> _start() async { final model = widget.model;\n await model.connect.execute();\n ${go} }\n @override Widget build(BuildContext context) => Text('\${widget.model.plan.result} \${widget.model.visits.result}'); }\n`,
  'lib/model.dart': `import 'command.dart';\nimport 'vault.dart';\nclass Model { Model(this._vault);\n final Vault _vault;\n late final connect = Command<bool>(_vault.connect);\n late final plan = Command<int>(_vault.coverages);\n late final visits = Command<int>(() async => await _vault.procedures()); }\n`,
  'lib/command.dart': command,
  'lib/vault.dart': `import 'package:flutter/services.dart';\nclass Vault { static const _channel = MethodChannel('records');\n Future<bool> connect() async => await _channel.invokeMethod<bool>('connect') ?? false;\n Future<int> coverages() async => await _channel.invokeMethod<int>('coverages') ?? 0;\n Future<int> procedures() async => await _channel.invokeMethod<int>('procedures') ?? 0; }\n`,
  ...more,
});

describe('Dart', () => {
  test.each<[title: string, texts: Texts, read: string]>([
    ['one of two, a method', dart('await model.plan.execute();'), 'coverage'],
    ['one of two, a closure', dart('await model.visits.execute();'), 'procedure'],
    ['both', dart('await model.plan.execute(); await model.visits.execute();'), ASKED],
    ['all of a list', dart('for (final one in [model.plan, model.visits]) { await one.execute(); }'), ASKED],
    [
      'handed to a widget that runs it',
      dart(
        'await model.plan.execute(); Navigator.of(context).push(MaterialPageRoute(builder: (_) => Row2(command: model.visits)));',
        {
          'lib/row.dart': `import 'package:flutter/material.dart';\nimport 'command.dart';\nclass Row2 extends StatelessWidget { const Row2({super.key, required this.command});\n final Command<int> command;\n @override Widget build(BuildContext context) => TextButton(onPressed: command.execute, child: const Text('a')); }\n`,
        },
      ),
      ASKED,
    ],
    [
      'the object hands it on',
      dart(
        'await model.plan.execute();',
        {},
        COMMAND.replace('T? result;', 'T? result;\n Future<T> Function() get action => _action;'),
      ),
      ASKED,
    ],
    [
      'the object runs it when it is made',
      dart('model.visits;', {}, COMMAND.replace('Command(this._action);', 'Command(this._action) { execute(); }')),
      ASKED,
    ],
    [
      'an heir runs it',
      dart('await Late(model).go();', {
        'lib/late.dart': `import 'command.dart';\nimport 'model.dart';\nclass Twice<T> extends Command<T> { Twice(super.action);\n Future<void> twice() async { await execute(); } }\nclass Late { Late(this.model);\n final Model model;\n Future<void> go() async { await Twice<int>(() async { await model.plan.execute(); return 1; }).twice(); } }\n`,
      }),
      'coverage',
    ],
    [
      'a public field, called by another',
      dart('await model.plan.execute(); await model.visits.action();', {}, COMMAND.replaceAll('_action', 'action')),
      ASKED,
    ],
    [
      'a public field, called by the object',
      dart('await model.plan.execute();', {}, COMMAND.replaceAll('_action', 'action')),
      'coverage',
    ],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(`${ASKED} | ${read}`);
  });
});

const LOADER =
  'public sealed class Loader { private readonly Func<Task<int>> _load;\n public Loader(Func<Task<int>> load) { _load = load; }\n public async Task<int> RunAsync() => await _load(); }\n';
const sharp = (go: string, more: Texts = {}, loader = LOADER): Texts => ({
  'App/Main.cs': 'using App;\nusing UIKit;\nUIApplication.Main(args, null, typeof(AppDelegate));\n',
  'App/AppDelegate.cs': `using Foundation;\nusing UIKit;\nnamespace App;\n[Register("AppDelegate")]\npublic class AppDelegate : UIApplicationDelegate { public override bool FinishedLaunching(UIApplication application, NSDictionary? options) { var page = new Page(new Model(new Vault()));\n Window = new UIWindow(UIScreen.MainScreen.Bounds) { RootViewController = page };\n return true; } }\n`,
  'App/Page.cs': `using UIKit;\nnamespace App;\npublic class Page(Model model) : UIViewController { public override async void ViewDidLoad() { base.ViewDidLoad();\n Title = model.Plan.ToString() + model.Visits.ToString();\n await model.ConnectAsync();\n ${go} } }\n`,
  'App/Model.cs': `namespace App;\npublic class Model { private readonly Vault _vault;\n public Loader Plan { get; }\n public Loader Visits { get; }\n public Model(Vault vault) { _vault = vault;\n Plan = new Loader(vault.CoveragesAsync);\n Visits = new Loader(() => _vault.ProceduresAsync()); }\n public Task ConnectAsync() => _vault.ConnectAsync(); }\n`,
  'App/Loader.cs': `namespace App;\n${loader}`,
  'App/Vault.cs': `using Foundation;\nusing HealthKit;\nnamespace App;\npublic class Vault { private readonly HKHealthStore _store = new();\n public Task ConnectAsync() => _store.RequestAuthorizationToShareAsync(null, new NSSet<HKObjectType>(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.CoverageRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)!));\n public Task<int> CoveragesAsync() => CountAsync(HKClinicalTypeIdentifier.CoverageRecord);\n public Task<int> ProceduresAsync() => CountAsync(HKClinicalTypeIdentifier.ProcedureRecord);\n private Task<int> CountAsync(HKClinicalTypeIdentifier id) { var source = new TaskCompletionSource<int>();\n _store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, 0, null, (_, samples, _) => source.SetResult(samples?.Length ?? 0)));\n return source.Task; } }\n`,
  ...more,
});

describe('C#', () => {
  test.each<[title: string, texts: Texts, read: string]>([
    ['one of two, a method', sharp('await model.Plan.RunAsync();'), 'coverage'],
    ['one of two, a closure', sharp('await model.Visits.RunAsync();'), 'procedure'],
    ['both', sharp('await model.Plan.RunAsync(); await model.Visits.RunAsync();'), ASKED],
    ['all of a list', sharp('foreach (var one in new[] { model.Plan, model.Visits }) await one.RunAsync();'), ASKED],
    [
      'of a primary constructor',
      sharp(
        'await model.Plan.RunAsync();',
        {},
        'public sealed class Loader(Func<Task<int>> load) { public Task<int> RunAsync() => load(); }\n',
      ),
      'coverage',
    ],
    [
      'invoked',
      sharp('await model.Plan.RunAsync();', {}, LOADER.replace('await _load()', 'await _load.Invoke()')),
      'coverage',
    ],
    [
      'the object hands it on',
      sharp(
        'await model.Plan.RunAsync();',
        {},
        LOADER.replace('public async', 'public Func<Task<int>> Load => _load;\n public async'),
      ),
      ASKED,
    ],
    [
      'by a method that is handed on',
      sharp(
        'var button = new UIButton();\n button.TouchUpInside += async (_, _) => await model.Visits.RunAsync();\n await model.Plan.RunAsync();',
      ),
      ASKED,
    ],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(`${ASKED} | ${read}`);
  });
});

const script = (go: string, loader: string): Texts => ({
  'ios/AppDelegate.swift': 'import UIKit\n@main class AppDelegate: UIResponder, UIApplicationDelegate { }\n',
  'index.js':
    "import { AppRegistry } from 'react-native';\nimport Root from './src/Root';\nAppRegistry.registerComponent('Desk', () => Root);\n",
  'src/Root.tsx': `import { requestAuthorization } from '@react-native-healthkit/health-records';\nimport { Model } from './model';\nconst model = new Model();\nexport default function Root() { const start = async () => { await requestAuthorization(['HKClinicalTypeIdentifierCoverageRecord', 'HKClinicalTypeIdentifierProcedureRecord']);\n ${go} };\n return <Button title={model.plan.shown + model.visits.shown} onPress={start} />; }\n`,
  'src/model.ts': `import { coverages, procedures } from './vault';\nimport { Loader } from './loader';\nexport class Model { readonly plan = new Loader(coverages);\n readonly visits = new Loader(async () => await procedures()); }\n`,
  'src/loader.ts': loader,
  'src/vault.ts': `import { queryClinicalRecords } from '@react-native-healthkit/health-records';\nexport const coverages = () => queryClinicalRecords('HKClinicalTypeIdentifierCoverageRecord', {});\nexport const procedures = () => queryClinicalRecords('HKClinicalTypeIdentifierProcedureRecord', {});\n`,
});
const KEEPS =
  'export class Loader<T> { constructor(private readonly load: () => Promise<T>) {}\n async run() { return await this.load(); } }\n';

describe('TypeScript', () => {
  test.each<[title: string, texts: Texts, read: string]>([
    ['one of two, a function', script('await model.plan.run();', KEEPS), 'coverage'],
    ['one of two, a closure', script('await model.visits.run();', KEEPS), 'procedure'],
    ['both', script('await model.plan.run(); await model.visits.run();', KEEPS), ASKED],
    [
      'the object hands it on',
      script(
        'await model.plan.run();',
        KEEPS.replace('async run', 'start() { setInterval(this.load, 60); }\n async run'),
      ),
      ASKED,
    ],
    [
      'a field of its own',
      script(
        'await model.plan.run();',
        'export class Loader { load;\n constructor(load) { this.load = load; }\n run() { return this.load(); } }\n',
      ),
      'coverage',
    ],
    [
      'a field that others call',
      script(
        'await model.plan.run(); await model.visits.load();',
        'export class Loader { load;\n constructor(load) { this.load = load; }\n run() { return this.load(); } }\n',
      ),
      ASKED,
    ],
    [
      'taken apart',
      script(
        'await model.plan.run(); const { load } = model.visits; await load();',
        'export class Loader { load;\n constructor(load) { this.load = load; }\n run() { return this.load(); } }\n',
      ),
      ASKED,
    ],
    [
      'by a text',
      script(
        'await model.plan.run(); await model.visits["load"]();',
        'export class Loader { load;\n constructor(load) { this.load = load; }\n run() { return this.load(); } }\n',
      ),
      ASKED,
    ],
  ])('%s', async (_, texts, read) => {
    expect(await flow(texts, { kind: 'app' })).toBe(`${ASKED} | ${read}`);
  });
});
