/** Two objects of one class that a container has by their names: what one of them keeps is not in the other. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const PAD_KT =
  'import org.koin.core.qualifier.named\nimport org.koin.dsl.module\nclass Pad { private val lines = mutableListOf<String>()\n fun write(line: String) { lines += line }\n fun text() = lines.joinToString() }\n';

eachApart('Kotlin', KOTLIN, [
  [
    'that a module hands to constructors',
    (make, use, told) =>
      `${PAD_KT}class Screen(private val pad: Pad) { fun tell() { ${use('pad.text()')} } }\nclass Model(private val first: Pad, private val second: Pad, private val screen: Screen) { fun go() { first.write(${make})\n second.write("typed")\n screen.tell() } }\nval app = module { single(named("first")) { Pad() }\n single(named("second")) { Pad() }\n single { Screen(pad = get(named("${told}"))) }\n single { Model(get(named("first")), second = get(named("second")), screen = get()) } }`,
  ],
  [
    'one of which has no name',
    (make, use, told) =>
      `${PAD_KT}class Screen(private val pad: Pad) { fun tell() { ${use('pad.text()')} } }\nclass Model(private val first: Pad, private val second: Pad, private val screen: Screen) { fun go() { first.write(${make})\n second.write("typed")\n screen.tell() } }\nval app = module { single(named("first")) { Pad() }\n single { Pad() }\n single { Screen(get(${told === 'first' ? 'named("first")' : ''})) }\n single { Model(get(named("first")), get(), get()) } }`,
  ],
  [
    'that who asks delegates to',
    (make, use, told) =>
      `${PAD_KT}class Screen : KoinComponent { private val pad: Pad by inject(named("${told}"))\n fun tell() { ${use('pad.text()')} } }\nclass Model : KoinComponent { private val first by inject<Pad>(named("first"))\n private val second: Pad by inject(named("second"))\n fun go() { first.write(${make})\n second.write("typed") } }\nval app = module { single(named("first")) { Pad() }\n single(qualifier = named("second")) { Pad() } }`,
  ],
  [
    'by constants, and by types',
    (make, use, told) =>
      `${PAD_KT}object Names { const val FIRST = "one" }\nobject Second\nclass Screen(private val pad: Pad) { fun tell() { ${use('pad.text()')} } }\nclass Model(private val first: Pad, private val second: Pad) { fun go() { first.write(${make})\n second.write("typed") } }\nval app = module { single(named(Names.FIRST)) { Pad() }\n single(named<Second>()) { Pad() }\n factory { Screen(get(${told === 'first' ? 'named(Names.FIRST)' : 'named<Second>()'})) }\n single { Model(get(named(Names.FIRST)), get(named<Second>())) } }`,
  ],
  [
    'by qualifiers that are kept',
    (make, use, told) =>
      `${PAD_KT}val First = named("first")\nval Second = named("second")\nclass Screen(private val pad: Pad) { fun tell() { ${use('pad.text()')} } }\nclass Model(private val first: Pad, private val second: Pad) { fun go() { first.write(${make})\n second.write("typed") } }\nval app = module { single(First) { Pad() }\n single(Second) { Pad() }\n factory { Screen(get(${told === 'first' ? 'First' : 'Second'})) }\n single { Model(get(First), get(Second)) } }`,
  ],
  [
    'of an interface',
    (make, use, told) =>
      `import org.koin.core.qualifier.named\ninterface Pad { fun write(line: String)\n fun text(): String }\nclass Kept : Pad { private val lines = mutableListOf<String>()\n override fun write(line: String) { lines += line }\n override fun text() = lines.joinToString() }\nclass Screen(private val pad: Pad) { fun tell() { ${use('pad.text()')} } }\nclass Model(private val first: Pad, private val second: Pad) { fun go() { first.write(${make})\n second.write("typed") } }\nval app = module { single<Pad>(named("first")) { Kept() }\n single<Pad>(named("second")) { Kept() }\n factory { Screen(get(named("${told}"))) }\n single { Model(get(named("first")), get(named("second"))) } }`,
  ],
  [
    'of a scope',
    (make, use, told) =>
      `${PAD_KT}class Screen(private val pad: Pad) { fun tell() { ${use('pad.text()')} } }\nclass Model(private val first: Pad, private val second: Pad) { fun go() { first.write(${make})\n second.write("typed") } }\nval app = module { scope<Model> { scoped(named("first")) { Pad() }\n scoped(named("second")) { Pad() }\n scoped { Screen(get(named("${told}"))) }\n scoped { Model(get(named("first")), get(named("second"))) } } }`,
  ],
]);

const PAD_CS =
  'class Pad { readonly List<string> lines = new();\n public void Write(string line) { lines.Add(line); }\n public string Text() => string.Join(", ", lines); }\n';

eachApart('C#', C_SHARP, [
  [
    'that constructors name',
    (make, use, told) =>
      `${PAD_CS}class Screen { readonly Pad pad;\n public Screen([FromKeyedServices("${told}")] Pad pad) { this.pad = pad; }\n public void Tell() { ${use('pad.Text()')} } }\nclass Model { readonly Pad one, other;\n public Model([FromKeyedServices("first")] Pad one, [FromKeyedServices("second")] Pad other) { this.one = one; this.other = other; }\n public void Go() { one.Write(${make}); other.Write("typed"); } }\nstatic class Start { public static void Add(IServiceCollection services) { services.AddKeyedSingleton<Pad>("first"); services.AddKeyedSingleton<Pad>("second"); services.AddSingleton<Screen>(); services.AddSingleton<Model>(); } }`,
  ],
  [
    'that what makes them asks for',
    (make, use, told) =>
      `${PAD_CS}class Screen { readonly Pad pad;\n public Screen(Pad pad) { this.pad = pad; }\n public void Tell() { ${use('pad.Text()')} } }\nclass Model { readonly Pad one, other;\n public Model(Pad one, Pad other) { this.one = one; this.other = other; }\n public void Go() { one.Write(${make}); other.Write("typed"); } }\nstatic class Start { public static void Add(IServiceCollection services) { services.AddKeyedSingleton<Pad>("first"); services.AddKeyedSingleton<Pad>("second"); services.AddSingleton(provider => new Screen(provider.GetRequiredKeyedService<Pad>("${told}"))); services.AddSingleton(provider => new Model(provider.GetRequiredKeyedService<Pad>("first"), provider.GetRequiredKeyedService<Pad>("second"))); } }`,
  ],
  [
    'one of which has no name',
    (make, use, told) =>
      `${PAD_CS}class Screen { readonly Pad pad;\n public Screen(${told === 'first' ? '[FromKeyedServices("first")] ' : ''}Pad pad) { this.pad = pad; }\n public void Tell() { ${use('pad.Text()')} } }\nclass Model { readonly Pad one, other;\n public Model([FromKeyedServices("first")] Pad one, Pad other) { this.one = one; this.other = other; }\n public void Go() { one.Write(${make}); other.Write("typed"); } }\nstatic class Start { public static void Add(IServiceCollection services) { services.AddKeyedSingleton<Pad>("first"); services.AddSingleton<Pad>(); services.AddSingleton<Screen>(); services.AddSingleton<Model>(); } }`,
  ],
  [
    'by an enum',
    (make, use, told) =>
      `enum Which { First, Second }\n${PAD_CS}class Screen { readonly Pad pad;\n public Screen([FromKeyedServices(Which.${told === 'first' ? 'First' : 'Second'})] Pad pad) { this.pad = pad; }\n public void Tell() { ${use('pad.Text()')} } }\nclass Model { readonly Pad one, other;\n public Model(IServiceProvider provider) { one = provider.GetRequiredKeyedService<Pad>(Which.First); other = provider.GetRequiredKeyedService<Pad>(Which.Second); }\n public void Go() { one.Write(${make}); other.Write("typed"); } }\nstatic class Start { public static void Add(IServiceCollection services) { services.AddKeyedSingleton<Pad>(Which.First); services.AddKeyedSingleton<Pad>(Which.Second); services.AddSingleton<Screen>(); services.AddSingleton<Model>(); } }`,
  ],
  [
    'that a client of HTTP stands beside',
    (make, use, told) =>
      `${PAD_CS}class Screen(HttpClient http, [FromKeyedServices("${told}")] Pad pad) { public void Tell() { ${use('pad.Text()')} } }\nclass Model([FromKeyedServices("first")] Pad one, [FromKeyedServices("second")] Pad other) { public void Go() { one.Write(${make}); other.Write("typed"); } }\nstatic class Start { public static void Add(IServiceCollection services) { services.AddKeyedSingleton<Pad>("first"); services.AddKeyedSingleton<Pad>("second"); services.AddHttpClient<Screen>(); services.AddSingleton<Model>(); } }`,
  ],
  [
    'that a client of HTTP with an address stands beside',
    (make, use, told) =>
      `${PAD_CS}public static class Keys { public const string First = "first";\n public const string Second = "second"; }\nclass Screen { readonly HttpClient http; readonly Pad pad;\n public Screen(HttpClient http, [FromKeyedServices(Keys.${told === 'first' ? 'First' : 'Second'})] Pad pad) { this.http = http; this.pad = pad; }\n public void Tell() { ${use('pad.Text()')} } }\nclass Model([FromKeyedServices(Keys.First)] Pad one, [FromKeyedServices(Keys.Second)] Pad other) { public void Go() { one.Write(${make}); other.Write("typed"); } }\nstatic class Start { public static void Add(IServiceCollection services) { services.AddKeyedSingleton<Pad>(Keys.First); services.AddKeyedSingleton<Pad>(Keys.Second); services.AddHttpClient<Screen>().ConfigureHttpClient(client => client.BaseAddress = new Uri("https://api.example.org")); services.AddSingleton<Model>(); } }`,
  ],
  [
    'that a client of HTTP stands behind, and one has no key',
    (make, use, told) =>
      `${PAD_CS}class Screen(${told === 'first' ? '[FromKeyedServices("first")] ' : ''}Pad pad, HttpClient http) { public void Tell() { ${use('pad.Text()')} } }\nclass Model([FromKeyedServices("first")] Pad one, Pad other) { public void Go() { one.Write(${make}); other.Write("typed"); } }\nstatic class Start { public static void Add(IServiceCollection services) { services.AddKeyedSingleton<Pad>("first"); services.AddSingleton<Pad>(); services.AddHttpClient<Screen>(client => client.Timeout = TimeSpan.FromSeconds(9)); services.AddSingleton<Model>(); } }`,
  ],
]);

const PAD_DART =
  "import 'package:get_it/get_it.dart';\nfinal getIt = GetIt.instance;\nclass Pad { final lines = <String>[];\n void write(String line) { lines.add(line); }\n String text() => lines.join(); }\n";

eachApart('Dart', DART, [
  [
    'that constructors are handed',
    (make, use, told) =>
      `${PAD_DART}class Screen { Screen(this.pad);\n final Pad pad;\n void tell() { ${use('pad.text()')} } }\nclass Model { Model(this.one, this.other);\n final Pad one;\n final Pad other;\n void go() { one.write(${make}); other.write('typed'); } }\nvoid main() { getIt.registerSingleton<Pad>(Pad(), instanceName: 'first');\n getIt.registerLazySingleton<Pad>(() => Pad(), instanceName: 'second');\n getIt.registerFactory(() => Screen(getIt<Pad>(instanceName: '${told}')));\n getIt.registerSingleton(Model(getIt(instanceName: 'first'), getIt.get<Pad>(instanceName: 'second')));\n getIt<Model>().go();\n getIt<Screen>().tell(); }`,
  ],
  [
    'that one asks for where they are needed',
    (make, use, told) =>
      `${PAD_DART}void main() { getIt.registerLazySingleton(() => Pad(), instanceName: 'first');\n getIt.registerLazySingleton(() => Pad(), instanceName: 'second');\n go(); }\nvoid go() { getIt<Pad>(instanceName: 'first').write(${make});\n getIt<Pad>(instanceName: 'second').write('typed');\n final text = getIt<Pad>(instanceName: '${told}').text();\n ${use('text')} }`,
  ],
]);

const PAD_SWIFT =
  'final class Pad { private var lines: [String] = []\n func write(_ line: String) { lines.append(line) }\n var text: String { lines.joined() } }\n';

eachApart('Swift', SWIFT, [
  [
    'of Swinject that constructors are handed',
    (make, use, told) =>
      `import Swinject\n${PAD_SWIFT}final class Screen { let pad: Pad\n init(pad: Pad) { self.pad = pad }\n func tell() { ${use('pad.text')} } }\nfinal class Model { let one: Pad, other: Pad\n init(one: Pad, other: Pad) { self.one = one; self.other = other }\n func go() { one.write(${make})\n other.write("typed") } }\nlet container = Container()\nfunc start() { container.register(Pad.self, name: "first") { _ in Pad() }\n container.register(Pad.self, name: "second") { _ in Pad() }\n container.register(Screen.self) { r in Screen(pad: r.resolve(Pad.self, name: "${told}")!) }\n container.register(Model.self) { r in Model(one: r.resolve(Pad.self, name: "first")!, other: r.resolve(Pad.self, name: "second")!) }\n container.resolve(Model.self)!.go()\n container.resolve(Screen.self)!.tell() }`,
  ],
  [
    'one of which has no name',
    (make, use, told) =>
      `import Swinject\n${PAD_SWIFT}let container = Container()\nfunc start() { container.register(Pad.self, name: "first") { _ in Pad() }.inObjectScope(.container)\n container.register(Pad.self) { _ in Pad() }.inObjectScope(.container)\n container.resolve(Pad.self, name: "first")!.write(${make})\n container.resolve(Pad.self)!.write("typed")\n let pad = container.resolve(Pad.self${told === 'first' ? ', name: "first"' : ''})!\n ${use('pad.text')} }`,
  ],
  [
    'by the cases of an enum',
    (make, use, told) =>
      `import Swinject\nenum Which: String { case first, second }\n${PAD_SWIFT}let container = Container()\nfunc start() { container.register(Pad.self, name: Which.first.rawValue) { _ in Pad() }.inObjectScope(.container)\n container.register(Pad.self, name: Which.second.rawValue) { _ in Pad() }.inObjectScope(.container)\n container.resolve(Pad.self, name: Which.first.rawValue)!.write(${make})\n container.resolve(Pad.self, name: Which.second.rawValue)!.write("typed")\n ${use(`container.resolve(Pad.self, name: Which.${told}.rawValue)!.text`)} }`,
  ],
  [
    'of Factory',
    (make, use, told) =>
      `import Factory\n${PAD_SWIFT}extension Container { var first: Factory<Pad> { self { Pad() }.singleton }\n var second: Factory<Pad> { self { Pad() }.singleton } }\nfinal class Screen { @Injected(\\.${told}) private var pad: Pad\n func tell() { ${use('pad.text')} } }\nfinal class Model { @Injected(\\.first) private var one: Pad\n @Injected(\\.second) private var other: Pad\n func go() { one.write(${make})\n other.write("typed") } }`,
  ],
  [
    'of Factory, asked for where they are needed',
    (make, use, told) =>
      `import FactoryKit\n${PAD_SWIFT}extension Container { var first: Factory<Pad> { Factory(self) { Pad() }.singleton }\n var second: Factory<Pad> { Factory(self) { Pad() }.singleton } }\nfunc go() { Container.shared.first().write(${make})\n Container.shared.second().write("typed")\n let pad = Container.shared.${told}()\n ${use('pad.text')} }`,
  ],
  [
    'of Dependencies',
    (make, use, told) =>
      `import Dependencies\n${PAD_SWIFT}enum FirstKey: DependencyKey { static let liveValue = Pad() }\nenum SecondKey: DependencyKey { static let liveValue = Pad() }\nextension DependencyValues { var first: Pad { get { self[FirstKey.self] } set { self[FirstKey.self] = newValue } }\n var second: Pad { get { self[SecondKey.self] } set { self[SecondKey.self] = newValue } } }\nfinal class Screen { @Dependency(\\.${told}) var pad\n func tell() { ${use('pad.text')} } }\nfinal class Model { @Dependency(\\.first) var one\n @Dependency(\\.second) var other\n func go() { one.write(${make})\n other.write("typed") } }`,
  ],
]);
