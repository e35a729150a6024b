/** Two models of classes that inherit what they hold, asked for by their types of what nobody sees into: what one of them
 *  holds is not in the other. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart, type Pairs } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

type Code = Pairs[number][1];
const big = (told: string): string => (told === 'first' ? 'First' : 'Second');

const DART_MODELS = (make: string): string =>
  `abstract class Model extends ChangeNotifier { List<String> lines = const []; String get top => lines.isEmpty ? '' : lines.first; void put(List<String> next) { lines = next; notifyListeners(); } }\nclass First extends Model { Future<void> open() async { put([${make}]); } }\nclass Second extends Model { Second() { lines = const ['typed']; } }\n`;
const DART_WAYS: readonly (readonly [string, (type: string) => string])[] = [
  ['read', (type) => `context.read<${type}>().top`],
  ['watched', (type) => `context.watch<${type}>().top`],
  ['selected', (type) => `context.select<${type}, String>((model) => model.top)`],
  ['selected by a parameter', (type) => `context.select((${type} model) => model.top)`],
  ['of the provider', (type) => `Provider.of<${type}>(context).top`],
  ['of the provider, not listening', (type) => `Provider.of<${type}>(context, listen: false).top`],
  ['of get_it', (type) => `GetIt.instance<${type}>().top`],
  ['of get_it, by its method', (type) => `GetIt.I.get<${type}>().top`],
  ['found', (type) => `Get.find<${type}>().top`],
  ['of a bloc', (type) => `BlocProvider.of<${type}>(context).top`],
  ['of a repository', (type) => `RepositoryProvider.of<${type}>(context).top`],
];
const dartPage = (body: string, more = ''): string =>
  `class Page extends StatelessWidget { @override\n Widget build(BuildContext context) { context.read<First>().open(); ${body} return const Text(''); }${more} }\nvoid main() { runApp(MultiProvider(providers: [ChangeNotifierProvider(create: (_) => First()), ChangeNotifierProvider(create: (_) => Second())], child: Page())); }`;
eachApart('Dart', DART, [
  ...DART_WAYS.map(([title, read]): [string, Code] => [
    title,
    (make, use, told) => `${DART_MODELS(make)}${dartPage(use(read(big(told))))}`,
  ]),
  [
    'put from outside',
    (make, use, told) =>
      `${DART_MODELS("''")}${dartPage(`context.read<First>().put([${make}]); ${use(`context.read<${big(told)}>().top`)}`)}`,
  ],
  [
    'a field put from outside',
    (make, use, told) =>
      `${DART_MODELS("''")}${dartPage(`context.read<First>().lines = [${make}]; ${use(`context.read<${big(told)}>().lines.first`)}`)}`,
  ],
  [
    'of a consumer',
    (make, use, told) =>
      `${DART_MODELS(make)}class Page extends StatelessWidget { @override\n Widget build(BuildContext context) { context.read<First>().open(); return Consumer<${big(told)}>(builder: (context, model, child) { ${use('model.top')} return const Text(''); }); } }\nvoid main() { runApp(MultiProvider(providers: [ChangeNotifierProvider(create: (_) => First()), ChangeNotifierProvider(create: (_) => Second())], child: Page())); }`,
  ],
  [
    'of a consumer of two',
    (make, use, told) =>
      `${DART_MODELS(make)}class Page extends StatelessWidget { @override\n Widget build(BuildContext context) { context.read<First>().open(); return Consumer2<First, Second>(builder: (context, first, second, child) { ${use(`${told}.top`)} return const Text(''); }); } }\nvoid main() { runApp(MultiProvider(providers: [ChangeNotifierProvider(create: (_) => First()), ChangeNotifierProvider(create: (_) => Second())], child: Page())); }`,
  ],
  [
    'of a selector',
    (make, use, told) =>
      `${DART_MODELS(make)}class Page extends StatelessWidget { @override\n Widget build(BuildContext context) { context.read<First>().open(); return Selector<${big(told)}, String>(selector: (_, model) => model.top, builder: (context, top, child) { ${use('top')} return const Text(''); }); } }\nvoid main() { runApp(MultiProvider(providers: [ChangeNotifierProvider(create: (_) => First()), ChangeNotifierProvider(create: (_) => Second())], child: Page())); }`,
  ],
  [
    'of one base class each, both with a text of their own',
    (make, use, told) =>
      `abstract class Model { String text = ''; }\nclass First extends Model { void open() { text = ${make}; } }\nclass Second extends Model { void open() { text = 'typed'; } }\n${dartPage(use(`context.read<${big(told)}>().text`))}`,
  ],
]);

eachApart('Riverpod', DART, [
  [
    'two notifiers',
    (make, use, told) =>
      `abstract class Model extends Notifier<String> { void put(String next) { state = next; } }\nclass First extends Model { @override\n String build() => ''; void open() { put(${make}); } }\nclass Second extends Model { @override\n String build() => 'typed'; }\nfinal firstProvider = NotifierProvider<First, String>(First.new);\nfinal secondProvider = NotifierProvider<Second, String>(Second.new);\nclass Page extends ConsumerWidget { @override\n Widget build(BuildContext context, WidgetRef ref) { ref.read(firstProvider.notifier).open(); ${use(`ref.watch(${told}Provider)`)} return const Text(''); } }`,
  ],
]);

const SWIFT_MODELS = (make: string, of = 'ObservableObject'): string =>
  `class Model: ${of} { @Published var lines: [String] = []\n var top: String { lines.first ?? "" }\n func put(_ next: [String]) { lines = next } }\nfinal class First: Model { func open() { put([${make}]) } }\nfinal class Second: Model { override init() { super.init()\n lines = ["typed"] } }\n`;
const swiftPage = (property: string, use: string): string =>
  `struct Page: View { ${property}\n var body: some View { Text("").onAppear { ${use} } } }\nstruct Root: View { @StateObject var first = First()\n @StateObject var second = Second()\n var body: some View { Page().environmentObject(first).environmentObject(second).onAppear { first.open() } } }\n`;
eachApart('Swift', SWIFT, [
  [
    'of the environment',
    (make, use, told) =>
      `${SWIFT_MODELS(make)}${swiftPage(`@EnvironmentObject var model: ${big(told)}`, use('model.top'))}`,
  ],
  [
    'of a container of a package',
    (make, use, told) =>
      `${SWIFT_MODELS(make)}final class Page { @Inject var first: First\n @Inject var model: ${big(told)}\n func go() { first.open()\n ${use('model.top')} } }`,
  ],
  [
    'resolved by what is wanted',
    (make, use, told) =>
      `${SWIFT_MODELS(make)}final class Page { func go() { let first: First = resolve()\n first.open()\n let model: ${big(told)} = resolve()\n ${use('model.top')} } }`,
  ],
  [
    'whose inherited text the system’s calls use',
    (make, use, told) =>
      `class Screen: UIViewController { var text = "" }\nfinal class First: Screen { override func viewDidLoad() { text = ${make} }\n override func viewWillAppear(_ animated: Bool) { ${told === 'first' ? use('text') : ''} } }\nfinal class Second: Screen { override func viewDidLoad() { text = "typed" }\n override func viewWillAppear(_ animated: Bool) { ${told === 'second' ? use('text') : ''} } }`,
  ],
]);

const KOTLIN_MODELS = (make: string): string =>
  `abstract class Model { var lines: List<String> = emptyList()\n val top: String get() = lines.firstOrNull() ?: ""\n fun put(next: List<String>) { lines = next } }\nclass First : Model() { fun open() { put(listOf(${make})) } }\nclass Second : Model() { init { lines = listOf("typed") } }\nval module = module { single { First() }\n single { Second() } }\n`;
const KOTLIN_WAYS: readonly (readonly [string, (type: string) => string])[] = [
  ['of a graph', (type) => `graph.get<${type}>().top`],
  ['of Koin', (type) => `getKoin().get<${type}>().top`],
  ['that a place wants', (type) => `(get() as ${type}).top`],
];
eachApart('Kotlin', KOTLIN, [
  ...KOTLIN_WAYS.map(([title, read]): [string, Code] => [
    title,
    (make, use, told) =>
      `${KOTLIN_MODELS(make)}class Page(private val first: First) : KoinComponent { fun go() { first.open()\n ${use(read(big(told)))} } }`,
  ]),
  [
    'injected',
    (make, use, told) =>
      `${KOTLIN_MODELS(make)}class Page : KoinComponent { private val first: First by inject()\n private val model: ${big(told)} by inject()\n fun go() { first.open()\n ${use('model.top')} } }`,
  ],
  [
    'handed to the constructor',
    (make, use, told) =>
      `${KOTLIN_MODELS(make)}class Page(private val first: First, private val model: ${big(told)}) { fun go() { first.open()\n ${use('model.top')} } }`,
  ],
]);

const C_SHARP_MODELS = (make: string): string =>
  `abstract class Model { public List<string> Lines = new(); public string Top => Lines.First(); public void Put(List<string> next) { Lines = next; } }\nclass First : Model { public void Open() { Put(new List<string> { ${make} }); } }\nclass Second : Model { public Second() { Lines = new List<string> { "typed" }; } }\nstatic class Start { public static void Fill(IServiceCollection services) { services.AddSingleton<First>(); services.AddSingleton<Second>(); } }\n`;
eachApart('C#', C_SHARP, [
  [
    'asked of the provider',
    (make, use, told) =>
      `${C_SHARP_MODELS(make)}class Page { public void Go(IServiceProvider provider) { provider.GetRequiredService<First>().Open(); ${use(`provider.GetRequiredService<${big(told)}>().Top`)} } }`,
  ],
  [
    'asked of another',
    (make, use, told) =>
      `${C_SHARP_MODELS(make)}class Page { public void Go(Hub hub) { hub.Resolve<First>().Open(); ${use(`hub.Resolve<${big(told)}>().Top`)} } }`,
  ],
  [
    'handed to the constructor',
    (make, use, told) =>
      `${C_SHARP_MODELS(make)}class Page { readonly First first; readonly ${big(told)} model; public Page(First first, ${big(told)} model) { this.first = first; this.model = model; } public void Go() { first.Open(); ${use('model.Top')} } }`,
  ],
]);

const SCRIPT_MODELS = (make: string): string =>
  `abstract class Model { lines: string[] = []; get top() { return this.lines[0] ?? ''; } put(next: string[]) { this.lines = next; } }\nclass First extends Model { open() { this.put([${make}]); } }\nclass Second extends Model { constructor() { super(); this.lines = ['typed']; } }\n`;
eachApart('JavaScript', JAVASCRIPT, [
  [
    'handed to the constructor',
    (make, use, told) =>
      `${SCRIPT_MODELS(make)}export class Page { constructor(private first: First, private model: ${big(told)}) {} go() { this.first.open(); ${use('this.model.top')} } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'handed to a method',
    (make, use, told) =>
      `@interface Model : NSObject\n@property (nonatomic, copy) NSString *text;\n- (void)put:(NSString *)next;\n@end\n@implementation Model\n- (void)put:(NSString *)next { self.text = next; }\n@end\n@interface First : Model\n@end\n@implementation First\n- (void)open { [self put:${make}]; }\n@end\n@interface Second : Model\n@end\n@implementation Second\n- (instancetype)init { self = [super init]; [self put:@"typed"]; return self; }\n@end\n@implementation Page\n- (void)showFirst:(First *)first second:(Second *)second { [first open]; ${use(`${told}.text`)} }\n@end`,
  ],
]);
