/** Objects that are made to be called like functions: where nobody calls one, it reads nothing. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';
import { cSharp, dart, kotlin, READ, swift, UNREAD } from './slips.ts';

type Texts = Readonly<Record<string, string>>;

const LABS = 'struct LoadLabs { func callAsFunction() { Vault.shared.visits() } }';
const model = (start: string, more = '') =>
  `${LABS}\nfinal class Model { let loadLabs: LoadLabs\n init(loadLabs: LoadLabs) { self.loadLabs = loadLabs }\n func start() { ${start} } }\n${more}`;

describe('nobody calls it', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Swift: use case',
      swift(
        'Text("").onAppear { Model().start() }',
        'struct LoadLabs { func callAsFunction() { Vault.shared.visits() } }\nfinal class Model { let loadLabs = LoadLabs()\n func start() {} }',
      ),
    ],
    [
      'Swift: use case init',
      swift(
        'Text("").onAppear { Model(loadLabs: LoadLabs()).start() }',
        'struct LoadLabs { func callAsFunction() { Vault.shared.visits() } }\nfinal class Model { let loadLabs: LoadLabs\n init(loadLabs: LoadLabs) { self.loadLabs = loadLabs }\n func start() {} }',
      ),
    ],
    [
      'Swift: two use cases one called',
      swift(
        'Text("").onAppear { Model(loadLabs: LoadLabs(), loadAll: LoadAll()).start() }',
        'struct LoadLabs { func callAsFunction() { Vault.shared.visits() } }\nstruct LoadAll { func callAsFunction() { Vault.shared.load(.allergyRecord) } }\nfinal class Model { let loadLabs: LoadLabs; let loadAll: LoadAll\n init(loadLabs: LoadLabs, loadAll: LoadAll) { self.loadLabs = loadLabs; self.loadAll = loadAll }\n func start() { loadAll() } }',
      ),
    ],
    [
      'Swift: execute',
      swift(
        'Text("").onAppear { Model(loadLabs: LoadLabs(), loadAll: LoadAll()).start() }',
        'struct LoadLabs { func execute() { Vault.shared.visits() } }\nstruct LoadAll { func execute() { Vault.shared.load(.allergyRecord) } }\nfinal class Model { let loadLabs: LoadLabs; let loadAll: LoadAll\n init(loadLabs: LoadLabs, loadAll: LoadAll) { self.loadLabs = loadLabs; self.loadAll = loadAll }\n func start() { loadAll.execute() } }',
      ),
    ],
    [
      'Swift: execute protocol',
      swift(
        'Text("").onAppear { Model(loadLabs: LoadLabs(), loadAll: LoadAll()).start() }',
        'protocol UseCase { func execute() }\nstruct LoadLabs: UseCase { func execute() { Vault.shared.visits() } }\nstruct LoadAll: UseCase { func execute() { Vault.shared.load(.allergyRecord) } }\nfinal class Model { let loadLabs: UseCase; let loadAll: UseCase\n init(loadLabs: UseCase, loadAll: UseCase) { self.loadLabs = loadLabs; self.loadAll = loadAll }\n func start() { loadAll.execute() } }',
      ),
    ],
    [
      'Swift: callAsFunction protocol',
      swift(
        'Text("").onAppear { Model(loadLabs: LoadLabs(), loadAll: LoadAll()).start() }',
        'protocol UseCase { func callAsFunction() }\nstruct LoadLabs: UseCase { func callAsFunction() { Vault.shared.visits() } }\nstruct LoadAll: UseCase { func callAsFunction() { Vault.shared.load(.allergyRecord) } }\nfinal class Model { let loadLabs: any UseCase; let loadAll: any UseCase\n init(loadLabs: any UseCase, loadAll: any UseCase) { self.loadLabs = loadLabs; self.loadAll = loadAll }\n func start() { loadAll() } }',
      ),
    ],
    [
      'Swift: private',
      swift(
        'Text("").onAppear { Model().start() }',
        `${LABS}\nfinal class Model { private let loadLabs = LoadLabs()\n func start() {} }`,
      ),
    ],
    [
      'Swift: of a view',
      swift(
        'Sec(loadLabs: LoadLabs())',
        `${LABS}\nstruct Sec: View { let loadLabs: LoadLabs\n var body: some View { Text("a") } }`,
      ),
    ],
    [
      'Swift: async throws',
      swift(
        'Text("").task { Model(loadLabs: LoadLabs()).start() }',
        model('').replace('callAsFunction()', 'callAsFunction(limit: Int = 1) async throws'),
      ),
    ],
    [
      'Kotlin: use case',
      kotlin(
        'Model(LoadLabs(vault)).start()',
        'class LoadLabs(private val vault: Vault) { operator fun invoke() { vault.visits() } }\nclass Model(private val loadLabs: LoadLabs) { fun start() { println(1) } }',
      ),
    ],
    [
      'Flutter: use case',
      dart(
        'TextButton(onPressed: () => Model(LoadLabs(vault)).start(), child: Text("a"))',
        "import 'vault.dart';\nclass LoadLabs { LoadLabs(this.vault);\n final Vault vault;\n Future<void> call() async { await vault.visits(); } }\nclass Model { Model(this.loadLabs);\n final LoadLabs loadLabs;\n void start() { print(1); } }",
      ),
    ],
    [
      'C#: use case',
      cSharp(
        'new Model(new LoadLabs(vault)).Start();',
        'public class LoadLabs(Vault vault) { public void Execute() { vault.VisitsAsync(); } }\npublic class Model(LoadLabs loadLabs) { public void Start() { } }',
      ),
    ],
    [
      'C#: Invoke',
      cSharp(
        'new Model(new LoadLabs(vault)).Start();',
        'public class LoadLabs(Vault vault) { public void Invoke() { vault.VisitsAsync(); } }\npublic class Model(LoadLabs loadLabs) { public void Start() { } }',
      ),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(UNREAD);
  });
});

describe('somebody may call it', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Swift: called',
      swift(
        'Text("").onAppear { Task { Model().start() } }',
        'struct LoadLabs { func callAsFunction() { Vault.shared.visits() } }\nfinal class Model { let loadLabs = LoadLabs()\n func start() { loadLabs() } }',
      ),
    ],
    [
      'Swift: self called',
      swift('Text("").onAppear { Model(loadLabs: LoadLabs()).start() }', model('self.loadLabs()')),
    ],
    [
      'Swift: in closure',
      swift('Text("").onAppear { Model(loadLabs: LoadLabs()).start() }', model('Task { [loadLabs] in loadLabs() }')),
    ],
    [
      'Swift: from outside',
      swift('Text("").onAppear { let m = Model(loadLabs: LoadLabs()); m.loadLabs() }', model('')),
    ],
    [
      'Swift: explicit',
      swift('Text("").onAppear { Model(loadLabs: LoadLabs()).start() }', model('loadLabs.callAsFunction()')),
    ],
    ['Swift: at once', swift('Text("").onAppear { LoadLabs()(); Model(loadLabs: LoadLabs()).start() }', model(''))],
    [
      'Swift: local',
      swift('Text("").onAppear { let load = LoadLabs(); load(); Model(loadLabs: LoadLabs()).start() }', model('')),
    ],
    [
      'Swift: handed as function',
      swift(
        'Text("").onAppear { Model(loadLabs: LoadLabs()).start() }',
        model('run(loadLabs.callAsFunction)', 'func run(_ f: () -> Void) { f() }'),
      ),
    ],
    [
      'Swift: handed on',
      swift(
        'Text("").onAppear { Model(loadLabs: LoadLabs()).start() }',
        model('run(loadLabs)', 'func run(_ f: LoadLabs) { f() }'),
      ),
    ],
    [
      'Swift: generic',
      swift(
        'Text("").onAppear { Model(loadLabs: LoadLabs()).start() }',
        model(
          'run(loadLabs)',
          'protocol Act { func callAsFunction() }\nextension LoadLabs: Act {}\nfunc run<A: Act>(_ f: A) { f() }',
        ),
      ),
    ],
    [
      'Swift: list',
      swift('Text("").onAppear { Model(loadLabs: LoadLabs()).start() }', model('for one in [loadLabs] { one() }')),
    ],
    [
      'Swift: static',
      swift(
        'Text("").onAppear { LoadLabs.live(); Model(loadLabs: LoadLabs()).start() }',
        model('', 'extension LoadLabs { static let live = LoadLabs() }'),
      ),
    ],
    [
      'Swift: .init',
      swift(
        'Text("").onAppear { run(.init()); Model(loadLabs: LoadLabs()).start() }',
        model('', 'func run(_ f: LoadLabs) { f() }'),
      ),
    ],
    [
      'Swift: environment',
      swift(
        'Sec().environment(\\.loadLabs, LoadLabs())',
        `${LABS}\nextension EnvironmentValues { @Entry var loadLabs: LoadLabs = LoadLabs() }\nstruct Sec: View { @Environment(\\.loadLabs) var load\n var body: some View { Button("a") { load() } } }`,
      ),
    ],
    [
      'Swift: container',
      swift(
        'Text("").onAppear { Box.shared.make()() }',
        `${LABS}\nfinal class Box { static let shared = Box()\n let factory: () -> LoadLabs = { LoadLabs() }\n func make() -> LoadLabs { factory() } }`,
      ),
    ],
    [
      'Swift: resolved by type',
      swift(
        'Text("").onAppear { Box.shared.register(LoadLabs.self) { LoadLabs() }; Box.shared.resolve(LoadLabs.self)() }',
        `${LABS}\nfinal class Box { static let shared = Box()\n var all: [String: () -> Any] = [:]\n func register<T>(_ t: T.Type, _ f: @escaping () -> T) { all["\\(t)"] = f }\n func resolve<T>(_ t: T.Type) -> T { all["\\(t)"]!() as! T } }`,
      ),
    ],
    [
      'Swift: optional',
      swift(
        'Text("").onAppear { Model(loadLabs: LoadLabs()).start() }',
        model('loadLabs?()').replace('let loadLabs: LoadLabs\n', 'let loadLabs: LoadLabs?\n'),
      ),
    ],
    [
      'Swift: copied to var',
      swift('Text("").onAppear { Model(loadLabs: LoadLabs()).start() }', model('let f = loadLabs; f()')),
    ],
    [
      'Swift: heir of class',
      swift(
        'Text("").onAppear { Heir().start() }',
        'class LoadLabs { func callAsFunction() { Vault.shared.visits() } }\nfinal class More: LoadLabs {}\nfinal class Heir { let more = More(); let base = LoadLabs()\n func start() { more() } }',
      ),
    ],
    [
      'Kotlin: called',
      kotlin(
        'Model(LoadLabs(vault)).start()',
        'class LoadLabs(private val vault: Vault) { operator fun invoke() { vault.visits() } }\nclass Model(private val loadLabs: LoadLabs) { fun start() { loadLabs() } }',
      ),
    ],
    [
      'Kotlin: invoke',
      kotlin(
        'Model(LoadLabs(vault)).start()',
        'class LoadLabs(private val vault: Vault) { operator fun invoke() { vault.visits() } }\nclass Model(private val loadLabs: LoadLabs) { fun start() { loadLabs.invoke() } }',
      ),
    ],
    [
      'Kotlin: lambda',
      kotlin(
        'Model(LoadLabs(vault)).start()',
        'class LoadLabs(private val vault: Vault) { operator fun invoke() { vault.visits() } }\nclass Model(private val loadLabs: LoadLabs) { fun start() { run { loadLabs() } } }',
      ),
    ],
    [
      'Kotlin: function type',
      kotlin(
        'Model(LoadLabs(vault)).start()',
        'class LoadLabs(private val vault: Vault) : () -> Unit { override fun invoke() { vault.visits() } }\nclass Model(private val loadLabs: () -> Unit) { fun start() { loadLabs() } }',
      ),
    ],
    [
      'Kotlin: from swift',
      {
        ...kotlin(
          '',
          'class LoadLabs(private val vault: Vault) { operator fun invoke() { vault.visits() } }\nclass Model(val loadLabs: LoadLabs)\nobject Hub { val model = Model(LoadLabs(Vault())) }',
        ),
        'iosApp/More.swift': 'import Shared\nfunc go() { Hub.shared.model.loadLabs.invoke() }\n',
      },
    ],
    [
      'Kotlin: koin',
      kotlin(
        'start()',
        'val m = module { single { LoadLabs(get()) }\n single { Vault() } }\nclass LoadLabs(private val vault: Vault) { operator fun invoke() { vault.visits() } }\nclass Model : KoinComponent { private val loadLabs: LoadLabs by inject()\n fun go() { loadLabs() } }\nfun start() { Model().go() }',
      ),
    ],
    [
      'Flutter: called',
      dart(
        'TextButton(onPressed: () => Model(LoadLabs(vault)).start(), child: Text("a"))',
        "import 'vault.dart';\nclass LoadLabs { LoadLabs(this.vault);\n final Vault vault;\n Future<void> call() async { await vault.visits(); } }\nclass Model { Model(this.loadLabs);\n final LoadLabs loadLabs;\n void start() { loadLabs(); } }",
      ),
    ],
    [
      'Flutter: torn off',
      dart(
        'TextButton(onPressed: () => Model(LoadLabs(vault)).start(), child: Text("a"))',
        "import 'vault.dart';\nclass LoadLabs { LoadLabs(this.vault);\n final Vault vault;\n Future<void> call() async { await vault.visits(); } }\nclass Model { Model(this.loadLabs);\n final LoadLabs loadLabs;\n void start() { Future(loadLabs.call); } }",
      ),
    ],
    [
      'Flutter: function typed',
      dart(
        'TextButton(onPressed: () => Model(LoadLabs(vault)).start(), child: Text("a"))',
        "import 'vault.dart';\nclass LoadLabs { LoadLabs(this.vault);\n final Vault vault;\n Future<void> call() async { await vault.visits(); } }\nclass Model { Model(this.loadLabs);\n final Future<void> Function() loadLabs;\n void start() { loadLabs(); } }",
      ),
    ],
    [
      'Flutter: widget',
      dart(
        'Sec(loadLabs: LoadLabs(vault))',
        "import 'vault.dart';\nclass LoadLabs { LoadLabs(this.vault);\n final Vault vault;\n Future<void> call() async { await vault.visits(); } }\nclass Sec extends StatelessWidget { const Sec({super.key, required this.loadLabs});\n final LoadLabs loadLabs;\n @override Widget build(BuildContext context) => TextButton(onPressed: loadLabs.call, child: Text('a')); }",
      ),
    ],
    [
      'C#: use case',
      cSharp(
        'new Model(new LoadLabs(vault)).Start();',
        'public class LoadLabs(Vault vault) { public void Execute() { vault.VisitsAsync(); } }\npublic class Model(LoadLabs loadLabs) { public void Start() { loadLabs.Execute(); } }',
      ),
    ],
    [
      'C#: Invoke',
      cSharp(
        'new Model(new LoadLabs(vault)).Start();',
        'public class LoadLabs(Vault vault) { public void Invoke() { vault.VisitsAsync(); } }\npublic class Model(LoadLabs loadLabs) { public void Start() { loadLabs.Invoke(); } }',
      ),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(READ);
  });
});
