/** What a container makes anew for each that asks: what one of them puts into its own is not in the other's. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { KOTLIN } from './kotlin.ts';
import { brings } from './records.ts';
import { SWIFT } from './swift.ts';

type Use = (value: string) => string;
type Code = (make: string, use: Use, told: string) => string;

const sharp =
  (registered: string): Code =>
  (make, use, told) =>
    `public interface IServices { }\npublic interface IPage { string Text { get; }\n void Write(string line); }\npublic sealed class Page : IPage { private readonly List<string> _lines = [];\n public string Text => string.Join(" ", _lines);\n public void Write(string line) => _lines.Add(line); }\npublic sealed class Sheet(IPage page) { public string Make() { page.Write(${make});\n ${told === 'first' ? use('page.Text') : ''}\n return page.Text; } }\npublic sealed class Asker(IPage page) { public void Ask(string typed) { page.Write(typed);\n ${told === 'second' ? use('page.Text') : ''} } }\npublic static class Program { public static void Start(IServiceCollection services) { ${registered}\n services.AddSingleton<Sheet>();\n services.AddSingleton<Asker>(); } }`;
const kotlin =
  (registered: string): Code =>
  (make, use, told) =>
    `class Page { private val lines = mutableListOf<String>()\n val text: String get() = lines.joinToString(" ")\n fun write(line: String) { lines.add(line) } }\nclass Sheet(private val page: Page) { fun make() { page.write(${make})\n ${told === 'first' ? use('page.text') : ''} } }\nclass Asker(private val page: Page) { fun ask(typed: String) { page.write(typed)\n ${told === 'second' ? use('page.text') : ''} } }\nval app = module { ${registered}\n single { Sheet(get()) }\n single { Asker(get()) } }`;
const dart =
  (registered: string): Code =>
  (make, use, told) =>
    `final getIt = GetIt.instance;\nclass Page { final _lines = <String>[];\n String get text => _lines.join(' ');\n void write(String line) => _lines.add(line); }\nclass Sheet { Sheet(this.page);\n final Page page;\n void make() { page.write(${make});\n ${told === 'first' ? use('page.text') : ''} } }\nclass Asker { Asker(this.page);\n final Page page;\n void ask(String typed) { page.write(typed);\n ${told === 'second' ? use('page.text') : ''} } }\nvoid setup() { ${registered}\n getIt.registerLazySingleton(() => Sheet(getIt<Page>()));\n getIt.registerLazySingleton(() => Asker(getIt<Page>())); }`;
const PAGE =
  'final class Page { private var lines: [String] = []\n var text: String { lines.joined() }\n func write(_ line: String) { lines.append(line) } }\n';
const swinject =
  (scope: string): Code =>
  (make, use, told) =>
    `${PAGE}final class Sheet { let page: Page\n init(page: Page) { self.page = page }\n func make() { page.write(${make})\n ${told === 'first' ? use('page.text') : ''} } }\nfinal class Asker { let page: Page\n init(page: Page) { self.page = page }\n func ask(_ typed: String) { page.write(typed)\n ${told === 'second' ? use('page.text') : ''} } }\nfunc assemble(_ container: Container) { container.register(Page.self) { _ in Page() }${scope}\n container.register(Sheet.self) { r in Sheet(page: r.resolve(Page.self)!) }\n container.register(Asker.self) { r in Asker(page: r.resolve(Page.self)!) } }\nfunc go(_ container: Container) { container.resolve(Sheet.self)!.make()\n container.resolve(Asker.self)!.ask("typed") }`;
const factory =
  (scope: string): Code =>
  (make, use, told) =>
    `${PAGE}extension Container { var page: Factory<Page> { self { Page() }${scope} } }\nfinal class Sheet { @Injected(\\.page) private var page\n func make() { page.write(${make})\n ${told === 'first' ? use('page.text') : ''} } }\nfinal class Asker { @Injected(\\.page) private var page\n func ask(_ typed: String) { page.write(typed)\n ${told === 'second' ? use('page.text') : ''} } }\nfunc go() { Sheet().make()\n Asker().ask("typed") }`;

eachApart('C#', C_SHARP, [
  ['a class', sharp('services.AddTransient<IPage, Page>();')],
  ['what makes one', sharp('services.AddTransient<IPage>(_ => new Page());')],
  [
    'a class, under a key',
    (make, use, told) =>
      sharp('services.AddKeyedTransient<IPage, Page>("page");')(make, use, told).replaceAll(
        '(IPage page)',
        '([FromKeyedServices("page")] IPage page)',
      ),
  ],
  [
    'where a provider is asked',
    (make, use, told) =>
      `public sealed class Page { private readonly List<string> _lines = [];\n public string Text => string.Join(" ", _lines);\n public void Write(string line) => _lines.Add(line); }\npublic sealed class Screen(IServiceProvider services) { public void Go(string typed) { var first = services.GetRequiredService<Page>();\n var second = services.GetRequiredService<Page>();\n first.Write(${make});\n second.Write(typed);\n ${use(`${told}.Text`)} } }\npublic static class Program { public static void Start(IServiceCollection services) { services.AddTransient<Page>(); } }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [['a factory', kotlin('factory { Page() }')]]);

eachApart('Swift', SWIFT, [
  ['of Factory', factory('')],
  ['of Factory, by its scope', factory('.unique')],
]);

const shared =
  (code: Code): Code =>
  (make, use) =>
    code(make, use, 'second');

brings(C_SHARP, [
  ['one for all', shared(sharp('services.AddSingleton<IPage, Page>();'))],
  ['one for a scope', shared(sharp('services.AddScoped<IPage, Page>();'))],
  ['one that a closure makes for all', shared(sharp('services.AddSingleton<IPage>(_ => new Page());'))],
  ['one that is made before', shared(sharp('var page = new Page();\n services.AddTransient<IPage>(_ => page);'))],
  [
    'one for all, by another name',
    shared(
      sharp(
        'services.AddSingleton<Page>();\n services.AddTransient<IPage>(provider => provider.GetRequiredService<Page>());',
      ),
    ),
  ],
  [
    'a list that all of them have',
    (make, use) =>
      shared(sharp('services.AddTransient<IPage, Page>();'))(make, use, '').replace(
        'readonly List',
        'static readonly List',
      ),
  ],
  [
    'what a closure makes it with',
    (make, use) =>
      `public sealed class Page(string text) { public string Text => text; }\npublic sealed class Asker(Page page) { public void Ask() { ${use('page.Text')} } }\npublic static class Program { public static void Start(IServiceCollection services) { services.AddTransient(_ => new Page(${make}));\n services.AddSingleton<Asker>(); } }`,
  ],
]);

brings(KOTLIN, [
  ['one for all', shared(kotlin('single { Page() }'))],
  ['one that is made before', shared((...all) => `val page = Page()\n${kotlin('factory { page }')(...all)}`)],
]);

brings(DART, [
  ['one for all', shared(dart('getIt.registerLazySingleton(() => Page());'))],
  ['one that is made before', shared(dart('final page = Page();\n getIt.registerFactory(() => page);'))],
]);

brings(SWIFT, [
  ['one of Swinject for all', shared(swinject('.inObjectScope(.container)'))],
  ['one of a graph of Swinject', shared(swinject(''))],
  ['one of Factory for all', shared(factory('.singleton'))],
  ['one of Factory for all, by the scope', shared(factory('.scope(.session)'))],
  [
    'one of Factory for all, as its container says',
    shared((...all) => `${factory('')(...all)}\nfunc start() { Container.shared.manager.defaultScope = .singleton }`),
  ],
  ['one of Factory that is kept', shared(factory('.cached'))],
]);
