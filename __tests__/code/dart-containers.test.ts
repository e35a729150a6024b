import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** Objects and values that come out of a container: a service locator, a provider, a bloc. Allergies and labs are asked for, and
 *  labs are read. */

const PLUGIN = "import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';\n";
const SERVICE = `${PLUGIN}
abstract class Records { Future<void> connect(); Future<int> load(ClinicalType type); }
class HealthRecords implements Records {
  HealthRecords({this.types = const [ClinicalType.allergy, ClinicalType.labResult]});
  final List<ClinicalType> types;
  final _plugin = AppleHealthClinicalRecords();
  @override Future<void> connect() => _plugin.requestAuthorization(types);
  @override Future<int> load(ClinicalType type) async => (await _plugin.getData(type)).length;
}
`;
const app = (code: string): Promise<string> =>
  flow({ 'lib/records.dart': SERVICE, 'lib/main.dart': `${PLUGIN}import 'records.dart';\n${code}` });
const BOTH = 'allergy labResult | labResult';

describe('service locators', () => {
  const setup =
    'final getIt = GetIt.instance;\nvoid setup() { getIt.registerLazySingleton<Records>(() => HealthRecords()); }\n';
  test.each([
    ['called by type', 'getIt<Records>()'],
    ['get', 'getIt.get<Records>()'],
    ['get with a name', "getIt.get<Records>(instanceName: 'main')"],
    ['the instance', 'GetIt.instance<Records>()'],
    ['the short instance', 'GetIt.I.get<Records>()'],
    ['asynchronous', '(await getIt.getAsync<Records>())'],
    ['the concrete class', 'getIt<HealthRecords>()'],
    ['GetX', 'Get.find<Records>()'],
    ['Modular', 'Modular.get<Records>()'],
    ['of a context', 'context.read<Records>()'],
    ['Provider.of', 'Provider.of<Records>(context, listen: false)'],
  ])('%s', async (_, get) => {
    const used = `Future<void> go(BuildContext context) async { final records = ${get}; await records.connect(); await records.load(ClinicalType.labResult); }`;
    expect(await app(setup + used)).toBe(BOTH);
    const at = `Future<void> go(BuildContext context) async { await ${get}.connect(); await ${get}.load(ClinicalType.labResult); }`;
    expect(await app(setup + at)).toBe(BOTH);
  });

  test('a variable says which', async () => {
    const code =
      'class Home { final Records records = getIt(); Future<void> go() async { await records.connect(); await records.load(ClinicalType.labResult); } }';
    expect(await app(setup + code)).toBe(BOTH);
  });

  test('a parameter that is left out', async () => {
    const code =
      'class Home { Home({Records? records}) : _records = records ?? getIt<Records>(); final Records _records; Future<void> go() async { await _records.connect(); await _records.load(ClinicalType.labResult); } }';
    expect(await app(setup + code)).toBe(BOTH);
  });

  test.each([
    [
      'registered',
      'final getIt = GetIt.instance; void main() { getIt.registerSingleton(AppleHealthClinicalRecords()); }',
      'getIt<AppleHealthClinicalRecords>()',
    ],
    [
      'by a getter',
      'final getIt = GetIt.instance; AppleHealthClinicalRecords get plugin => getIt.get<AppleHealthClinicalRecords>();',
      'plugin',
    ],
    ['of a context', '', 'context.read<AppleHealthClinicalRecords>()'],
    [
      'in a field that says so',
      'final getIt = GetIt.instance; class Plugins { final AppleHealthClinicalRecords plugin = getIt(); }',
      'Plugins().plugin',
    ],
    [
      'in a field that is injected',
      'class Plugins { Plugins(this.plugin); final AppleHealthClinicalRecords plugin; }',
      'getIt<Plugins>().plugin',
    ],
    ['as a parameter', 'AppleHealthClinicalRecords same(AppleHealthClinicalRecords it) => it;', 'same(find())'],
  ])('the plugin itself, %s', async (_, setupOwn, get) => {
    const code = `${PLUGIN}${setupOwn}\nFuture<void> go(context) async { final p = ${get}; await p.requestAuthorization([ClinicalType.allergy, ClinicalType.labResult]); await p.getData(ClinicalType.labResult); }`;
    expect(await flow({ 'lib/main.dart': code })).toBe(BOTH);
  });

  test('a type that a caller chooses is open', async () => {
    const code =
      'class Home { Future<void> go(String name) async { await getIt<Records>().connect(); await getIt<Records>().load(ClinicalType.values.byName(name)); } }';
    expect(await app(setup + code)).toMatch(/\| .*!$/);
  });

  test('an inherited widget', async () => {
    const code = `class Scope extends InheritedWidget { const Scope({required this.records, required super.child}); final Records records;
  static Scope of(BuildContext context) => context.dependOnInheritedWidgetOfExactType<Scope>()!; }
Widget app() => Scope(records: HealthRecords(), child: Home());
class Home extends StatelessWidget { Widget build(BuildContext context) { Scope.of(context).records.connect(); Scope.of(context).records.load(ClinicalType.labResult); return Text(''); } }`;
    expect(await app(code)).toBe(BOTH);
  });
});

describe('Riverpod', () => {
  const provider = 'final recordsProvider = Provider<Records>((ref) => HealthRecords());\n';
  const go = (get: string): string =>
    `class Home extends ConsumerWidget { Widget build(BuildContext context, WidgetRef ref) { ${get}.connect(); ${get}.load(ClinicalType.labResult); return Text(''); } }`;
  test.each([
    ['watch', `${provider}${go('ref.watch(recordsProvider)')}`],
    ['read', `${provider}${go('ref.read(recordsProvider)')}`],
    [
      'a container',
      `${provider}void go(ProviderContainer container) { container.read(recordsProvider).connect(); container.read(recordsProvider).load(ClinicalType.labResult); }`,
    ],
    [
      'without a type',
      `final recordsProvider = Provider((ref) => HealthRecords());\n${go('ref.watch(recordsProvider)')}`,
    ],
    [
      'a tear-off',
      `Records make(Ref ref) => HealthRecords();\nfinal recordsProvider = Provider(make);\n${go('ref.watch(recordsProvider)')}`,
    ],
    [
      'disposed by itself',
      `final recordsProvider = Provider.autoDispose<Records>((ref) => HealthRecords());\n${go('ref.watch(recordsProvider)')}`,
    ],
    [
      'a provider of a provider',
      `final innerProvider = Provider((ref) => HealthRecords());\nfinal recordsProvider = Provider<Records>((ref) => ref.watch(innerProvider));\n${go('ref.watch(recordsProvider)')}`,
    ],
    [
      'a static provider',
      `class Providers { static final records = Provider<Records>((ref) => HealthRecords()); }\n${go('ref.watch(Providers.records)')}`,
    ],
    [
      'a family',
      `${provider}final loadProvider = FutureProvider.family<int, ClinicalType>((ref, type) async { await ref.watch(recordsProvider).connect(); return ref.watch(recordsProvider).load(type); });\nclass Home extends ConsumerWidget { Widget build(BuildContext context, WidgetRef ref) { final it = ref.watch(loadProvider(ClinicalType.labResult)); return Text(''); } }`,
    ],
    [
      'a family, by the future',
      `${provider}final loadProvider = FutureProvider.autoDispose.family<int, ClinicalType>((ref, type) async { await ref.watch(recordsProvider).connect(); return ref.watch(recordsProvider).load(type); });\nclass Home extends ConsumerWidget { Widget build(BuildContext context, WidgetRef ref) { final it = ref.read(loadProvider(ClinicalType.labResult).future); return Text(''); } }`,
    ],
    [
      'a notifier',
      `class Loader extends Notifier<int> { int build() => 0; Future<void> load(ClinicalType type) async { final records = HealthRecords(); await records.connect(); await records.load(type); } }\nfinal loaderProvider = NotifierProvider<Loader, int>(Loader.new);\nclass Home extends ConsumerWidget { Widget build(BuildContext context, WidgetRef ref) { ref.read(loaderProvider.notifier).load(ClinicalType.labResult); return Text(''); } }`,
    ],
    [
      'a notifier made by a closure',
      `class Loader extends StateNotifier<int> { Loader(this.records) : super(0); final Records records; Future<void> load(ClinicalType type) async { await records.connect(); await records.load(type); } }\nfinal loaderProvider = StateNotifierProvider<Loader, int>((ref) => Loader(HealthRecords()));\nclass Home extends ConsumerWidget { Widget build(BuildContext context, WidgetRef ref) { ref.read(loaderProvider.notifier).load(ClinicalType.labResult); return Text(''); } }`,
    ],
    [
      'generated, a function',
      `@riverpod\nRecords records(RecordsRef ref) => HealthRecords();\n${go('ref.watch(recordsProvider)')}`,
    ],
    [
      'generated, a function with a parameter',
      `@riverpod\nFuture<int> load(Ref ref, ClinicalType type) async { await HealthRecords().connect(); return HealthRecords().load(type); }\nclass Home extends ConsumerWidget { Widget build(BuildContext context, WidgetRef ref) { ref.watch(loadProvider(ClinicalType.labResult)); return Text(''); } }`,
    ],
    [
      'generated, a class',
      `@Riverpod(keepAlive: true)\nclass Loader extends _$Loader { int build() => 0; Future<void> load(ClinicalType type) async { await HealthRecords().connect(); await HealthRecords().load(type); } }\nclass Home extends ConsumerWidget { Widget build(BuildContext context, WidgetRef ref) { ref.read(loaderProvider.notifier).load(ClinicalType.labResult); return Text(''); } }`,
    ],
    [
      'a state',
      `${provider}final kindProvider = StateProvider((ref) => ClinicalType.labResult);\nclass Home extends ConsumerWidget { Widget build(BuildContext context, WidgetRef ref) { ref.watch(recordsProvider).connect(); ref.watch(recordsProvider).load(ref.watch(kindProvider)); return Text(''); } }`,
    ],
    [
      'a selection',
      `class Settings { final kind = ClinicalType.labResult; }\n${provider}final settingsProvider = Provider((ref) => Settings());\nclass Home extends ConsumerWidget { Widget build(BuildContext context, WidgetRef ref) { ref.watch(recordsProvider).connect(); ref.watch(recordsProvider).load(ref.watch(settingsProvider.select((it) => it.kind))); return Text(''); } }`,
    ],
    [
      'a value that a notifier builds',
      `${provider}class Kind extends Notifier<ClinicalType> { @override ClinicalType build() => ClinicalType.labResult; }\nfinal kindProvider = NotifierProvider<Kind, ClinicalType>(Kind.new);\nclass Home extends ConsumerWidget { Widget build(BuildContext context, WidgetRef ref) { ref.watch(recordsProvider).connect(); ref.watch(recordsProvider).load(ref.watch(kindProvider)); return Text(''); } }`,
    ],
  ])('%s', async (_, code) => {
    expect(await app(`import 'package:flutter_riverpod/flutter_riverpod.dart';\n${code}`)).toBe(BOTH);
  });
});

const USED =
  'final connect = FutureProvider<void>((ref) async { await ref.watch(pluginProvider).requestAuthorization([ClinicalType.allergy, ClinicalType.labResult]); await ref.watch(pluginProvider).getData(ClinicalType.labResult); });';

describe('the plugin itself comes', () => {
  test.each([
    ['of a provider', `final pluginProvider = Provider((ref) => AppleHealthClinicalRecords());\n${USED}`],
    [
      'of a provider that says so',
      `final pluginProvider = Provider<AppleHealthClinicalRecords>((ref) => AppleHealthClinicalRecords());\n${USED}`,
    ],
    [
      'of a provider that is dropped',
      `final pluginProvider = Provider.autoDispose<AppleHealthClinicalRecords>((ref) => AppleHealthClinicalRecords());\n${USED}`,
    ],
    [
      'of a provider with a body',
      `final pluginProvider = Provider<AppleHealthClinicalRecords>((ref) { final made = AppleHealthClinicalRecords(); return made; });\n${USED}`,
    ],
    [
      'of what is told of changes',
      'final plugin = ValueNotifier<AppleHealthClinicalRecords>(AppleHealthClinicalRecords());\nFuture<void> go() async { await plugin.value.requestAuthorization([ClinicalType.allergy, ClinicalType.labResult]); await plugin.value.getData(ClinicalType.labResult); }',
    ],
  ])('%s', async (_, code) => {
    expect(await flow({ 'lib/main.dart': PLUGIN + code })).toBe(BOTH);
  });
});

describe('Bloc', () => {
  const EVENTS =
    'sealed class Event { const Event(); }\nfinal class Started extends Event { const Started(); }\nfinal class Opened extends Event { const Opened(this.type); final ClinicalType type; }\n';
  const bloc = (handlers: string): string =>
    `${EVENTS}class RecordsBloc extends Bloc<Event, int> { RecordsBloc(this._records) : super(0) { ${handlers} }\n final Records _records;\n Future<void> _onOpened(Opened event, Emitter<int> emit) async { await _records.load(event.type); } }\n`;
  const STARTED = 'on<Started>((event, emit) => _records.connect());';
  const used =
    'void main() => runApp(BlocProvider(create: (_) => RecordsBloc(HealthRecords())..add(const Started()), child: Home()));\n';
  const home = (build: string): string =>
    `class Home extends StatelessWidget { Widget build(BuildContext context) { ${build} return Text(''); } }`;
  test.each([
    [
      'an event that says which',
      bloc(`${STARTED} on<Opened>((event, emit) => _records.load(event.type));`) +
        used +
        home('context.read<RecordsBloc>().add(const Opened(ClinicalType.labResult));'),
    ],
    [
      'a handler by name',
      bloc(`${STARTED} on<Opened>(_onOpened);`) +
        used +
        home('context.read<RecordsBloc>().add(Opened(ClinicalType.labResult));'),
    ],
    [
      'a handler for all',
      bloc(
        'on<Event>((event, emit) async { switch (event) { case Started(): await _records.connect(); case Opened(:final type): await _records.load(type); } });',
      ) +
        used +
        home('BlocProvider.of<RecordsBloc>(context).add(Opened(ClinicalType.labResult));'),
    ],
    [
      'a handler that asks which',
      bloc(
        'on<Event>((event, emit) async { if (event is Started) await _records.connect(); if (event is Opened) await _records.load(event.type); });',
      ) +
        used +
        home('context.read<RecordsBloc>().add(Opened(ClinicalType.labResult));'),
    ],
    [
      'a cubit',
      `class RecordsCubit extends Cubit<int> { RecordsCubit(this.records) : super(0); final Records records; Future<void> start() => records.connect(); Future<void> open(ClinicalType type) async { emit(await records.load(type)); } }\nvoid main() => runApp(BlocProvider(create: (_) => RecordsCubit(HealthRecords())..start(), child: Home()));\n${home('context.read<RecordsCubit>().open(ClinicalType.labResult);')}`,
    ],
    [
      'a cubit that is kept',
      `class RecordsCubit extends Cubit<int> { RecordsCubit(this.records) : super(0); final Records records; Future<void> start() => records.connect(); Future<void> open(ClinicalType type) async { emit(await records.load(type)); } }\nvoid main() => runApp(BlocProvider(create: (_) => RecordsCubit(HealthRecords())..start(), child: Home()));\n${home('final cubit = context.watch<RecordsCubit>(); Button(onTap: () => cubit.open(ClinicalType.labResult));')}`,
    ],
  ])('%s', async (_, code) => {
    expect(await app(`import 'package:flutter_bloc/flutter_bloc.dart';\n${code}`)).toBe(BOTH);
  });
});

describe('Provider', () => {
  const model =
    'class Model extends ChangeNotifier { Model(this.records); final Records records; final kind = ClinicalType.labResult; Future<void> open(ClinicalType type) async { await records.connect(); await records.load(type); } }\nvoid main() => runApp(ChangeNotifierProvider(create: (_) => Model(HealthRecords()), child: Home()));\n';
  test.each([
    [
      'a consumer',
      'Widget page() => Consumer<Model>(builder: (context, model, child) { model.open(ClinicalType.labResult); return Text(model.title); });',
    ],
    [
      'a selection',
      "class Home extends StatelessWidget { Widget build(BuildContext context) { context.read<Model>().open(context.select<Model, ClinicalType>((model) => model.kind)); return Text(''); } }",
    ],
    [
      'a selection by its parameter',
      "class Home extends StatelessWidget { Widget build(BuildContext context) { context.read<Model>().open(context.select((Model model) => model.kind)); return Text(''); } }",
    ],
    [
      'hooks',
      "class Home extends HookWidget { Widget build(BuildContext context) { final model = useMemoized(() => Model(HealthRecords())); useEffect(() { model.open(ClinicalType.labResult); return null; }, const []); return Text(''); } }",
    ],
    [
      'a field of the state',
      'class Home extends StatefulWidget { const Home({required this.type}); final ClinicalType type; HomeState createState() => HomeState(); }\nclass HomeState extends State<Home> { void initState() { super.initState(); context.read<Model>().open(widget.type); } }\nWidget page() => const Home(type: ClinicalType.labResult);',
    ],
    [
      'a stream',
      'final kinds = StreamController<ClinicalType>();\nvoid listen() { kinds.stream.listen((type) => Model(HealthRecords()).open(type)); kinds.add(ClinicalType.labResult); }',
    ],
  ])('%s', async (_, code) => {
    expect(await app(model + code)).toBe(BOTH);
  });
});
