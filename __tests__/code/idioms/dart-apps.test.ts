/** Flutter: widgets, Provider, Riverpod, GetIt, Bloc, routes. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const button = (body: string): string => `TextButton(onPressed: () { ${body} }, child: const Text('Go'))`;

const ROWS: Rows = [
  [
    'the value of a notifier of the app’s own',
    (make, use) =>
      `class Kinds extends ValueNotifier<VALUE?> { Kinds() : super(null); void refresh() { value = ${make}; ${use('value!')} } }\nvoid go() { Kinds().refresh(); }`,
  ],
  [
    'the value that a notifier of the app’s own is made with',
    (make, use, _, other) =>
      `class Kinds extends ValueNotifier<VALUE> { Kinds(VALUE kind, this.spare) : super(kind); final VALUE spare; }\nvoid go() { final kinds = Kinds(${make}, ${other}); ${use('kinds.value')} }`,
  ],
  [
    'the value that a notifier of the app’s own begins with',
    (make, use, _, other) =>
      `class Kinds extends ValueNotifier<VALUE> { Kinds(super.value, this.spare); final VALUE spare; }\nvoid go() { final kinds = Kinds(${make}, ${other}); ${use('kinds.value')} }`,
  ],
  [
    'the value of a notifier, for a builder',
    (make, use) =>
      `class Kinds extends ValueNotifier<VALUE?> { Kinds() : super(null); void refresh() { value = ${make}; } }\nfinal kinds = Kinds();\nclass Page extends StatelessWidget { Widget build(BuildContext context) { kinds.refresh(); return ValueListenableBuilder(valueListenable: kinds, builder: (context, kind, child) { ${use('kind!')} return child!; }); } }`,
  ],
  [
    'the state of a cubit of the app’s own',
    (make, use) =>
      `class Kinds extends Cubit<VALUE?> { Kinds() : super(null); void refresh() { emit(${make}); ${use('state!')} } }\nvoid go() { Kinds().refresh(); }`,
  ],
  [
    'the state of a notifier of the app’s own',
    (make, use) =>
      `class Kinds extends StateNotifier<VALUE?> { Kinds() : super(null); void refresh() { state = ${make}; ${use('state!')} } }\nvoid go() { Kinds().refresh(); }`,
  ],
  [
    'a widget’s parameter',
    (make, use) =>
      `class Detail extends StatelessWidget { const Detail({super.key, required this.kind}); final VALUE kind; @override Widget build(BuildContext context) => ${button(use('kind'))}; }\nclass Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) => Detail(kind: ${make}); }`,
  ],
  [
    'a widget’s parameter, in its state',
    (make, use) =>
      `class Detail extends StatefulWidget { const Detail({super.key, required this.kind}); final VALUE kind; @override State<Detail> createState() => _DetailState(); }\nclass _DetailState extends State<Detail> { @override void initState() { super.initState(); ${use('widget.kind')} } @override Widget build(BuildContext context) => const SizedBox(); }\nclass Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) => Detail(kind: ${make}); }`,
  ],
  [
    'setState',
    (make, use) =>
      `class Page extends StatefulWidget { const Page({super.key}); @override State<Page> createState() => _PageState(); }\nclass _PageState extends State<Page> { VALUE? kind; void pick() { setState(() { kind = ${make}; }); } @override Widget build(BuildContext context) => ${button(`pick(); ${use('kind!')}`)}; }`,
  ],
  [
    'a callback of a child',
    (make, use) =>
      `class Picker extends StatelessWidget { const Picker({super.key, required this.onPick}); final void Function(VALUE) onPick; @override Widget build(BuildContext context) => ${button(`onPick(${make});`)}; }\nclass Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) => Picker(onPick: (kind) { ${use('kind')} }); }`,
  ],
  [
    'ChangeNotifier and Provider',
    (make, use) =>
      `class Model extends ChangeNotifier { VALUE? kind; void pick() { kind = ${make}; notifyListeners(); } }\nclass Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) { final model = context.watch<Model>(); return ${button(`model.pick(); ${use('model.kind!')}`)}; } }`,
  ],
  [
    'ValueNotifier',
    (make, use) =>
      `final picked = ValueNotifier<VALUE?>(null);\nvoid go() { picked.addListener(() { ${use('picked.value!')} }); picked.value = ${make}; }`,
  ],
  [
    'FutureBuilder',
    (make, use) =>
      `Future<VALUE> made() async => ${make};\nclass Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) => FutureBuilder<VALUE>(future: made(), builder: (context, snapshot) => ${button(use('snapshot.data!'))}); }`,
  ],
  [
    'a provider of Riverpod',
    (make, use) =>
      `final kindProvider = Provider<VALUE>((ref) => ${make});\nclass Page extends ConsumerWidget { const Page({super.key}); @override Widget build(BuildContext context, WidgetRef ref) { final kind = ref.watch(kindProvider); return ${button(use('kind'))}; } }`,
  ],
  [
    'a service of Riverpod',
    (make, use) =>
      `class Loader { void load(VALUE kind) { ${use('kind')} } }\nfinal loaderProvider = Provider((ref) => Loader());\nclass Page extends ConsumerWidget { const Page({super.key}); @override Widget build(BuildContext context, WidgetRef ref) => ${button(`ref.read(loaderProvider).load(${make});`)}; }`,
  ],
  [
    'a notifier of Riverpod',
    (make, use) =>
      `class Picked extends Notifier<VALUE?> { @override VALUE? build() => null; void pick(VALUE kind) { state = kind; } }\nfinal pickedProvider = NotifierProvider<Picked, VALUE?>(Picked.new);\nclass Page extends ConsumerWidget { const Page({super.key}); @override Widget build(BuildContext context, WidgetRef ref) { final kind = ref.watch(pickedProvider); return ${button(`ref.read(pickedProvider.notifier).pick(${make}); if (kind != null) { ${use('kind')} }`)}; } }`,
  ],
  [
    'a family of Riverpod',
    (make, use) =>
      `final loadProvider = FutureProvider.family<void, VALUE>((ref, kind) async { ${use('kind')} });\nclass Page extends ConsumerWidget { const Page({super.key}); @override Widget build(BuildContext context, WidgetRef ref) { ref.watch(loadProvider(${make})); return const SizedBox(); } }`,
  ],
  [
    'GetIt',
    (make, use) =>
      `class Loader { void load(VALUE kind) { ${use('kind')} } }\nvoid setup() { GetIt.instance.registerLazySingleton<Loader>(() => Loader()); }\nvoid go() { GetIt.instance<Loader>().load(${make}); }`,
  ],
  [
    'GetIt behind an interface',
    (make, use) =>
      `abstract class Loading { void load(VALUE kind); }\nclass Live implements Loading { @override void load(VALUE kind) { ${use('kind')} } }\nfinal getIt = GetIt.instance;\nvoid setup() { getIt.registerSingleton<Loading>(Live()); }\nvoid go() { getIt<Loading>().load(${make}); }`,
  ],
  [
    'an event of a Bloc',
    (make, use) =>
      `class Picked { Picked(this.kind); final VALUE kind; }\nclass KindBloc extends Bloc<Picked, int> { KindBloc() : super(0) { on<Picked>((event, emit) { ${use('event.kind')} }); } }\nvoid go() { KindBloc().add(Picked(${make})); }`,
  ],
  [
    'a state of a Cubit',
    (make, use) =>
      `class KindCubit extends Cubit<VALUE?> { KindCubit() : super(null); void pick() { emit(${make}); } }\nclass Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) => BlocBuilder<KindCubit, VALUE?>(builder: (context, kind) => ${button(`context.read<KindCubit>().pick(); if (kind != null) { ${use('kind')} }`)}); }`,
  ],
  [
    'a method of a Cubit',
    (make, use) =>
      `class LoadCubit extends Cubit<int> { LoadCubit() : super(0); void load(VALUE kind) { ${use('kind')} } }\nclass Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) => ${button(`context.read<LoadCubit>().load(${make});`)}; }`,
  ],
  [
    'a route that is pushed',
    (make, use) =>
      `class Detail extends StatelessWidget { const Detail({super.key, required this.kind}); final VALUE kind; @override Widget build(BuildContext context) => ${button(use('kind'))}; }\nvoid open(BuildContext context) { Navigator.push(context, MaterialPageRoute(builder: (_) => Detail(kind: ${make}))); }`,
  ],
  [
    'arguments of a route',
    (make, use) =>
      `class Detail extends StatelessWidget { const Detail({super.key}); @override Widget build(BuildContext context) { final kind = ModalRoute.of(context)!.settings.arguments as VALUE; return ${button(use('kind'))}; } }\nvoid open(BuildContext context) { Navigator.pushNamed(context, '/detail', arguments: ${make}); }`,
  ],
  [
    'arguments of a route, that a table shows',
    (make, use) =>
      `class Detail extends StatelessWidget { const Detail({super.key}); static const route = '/detail'; @override Widget build(BuildContext context) { final kind = ModalRoute.of(context)?.settings.arguments as VALUE?; return ${button(use('kind!'))}; } }\nfinal app = MaterialApp(routes: {Detail.route: (_) => const Detail()});\nvoid open(BuildContext context) { Navigator.of(context).pushNamed(Detail.route, arguments: ${make}); }`,
  ],
  [
    'arguments of a route, that is made by its name',
    (make, use) =>
      `class Detail extends StatelessWidget { const Detail({super.key, required this.kind}); final VALUE kind; @override Widget build(BuildContext context) => ${button(use('kind'))}; }\nRoute<void>? make(RouteSettings settings) { switch (settings.name) { case '/detail': return MaterialPageRoute(builder: (_) => Detail(kind: settings.arguments! as VALUE)); default: return null; } }\nfinal app = MaterialApp(onGenerateRoute: make);\nvoid open(BuildContext context) { Navigator.pushNamed(context, '/detail', arguments: ${make}); }`,
  ],
  [
    'arguments of a route, that an object carries',
    (make, use, _, other) =>
      `class Shown { const Shown(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nclass Detail extends StatelessWidget { const Detail({super.key}); @override Widget build(BuildContext context) { final shown = ModalRoute.of(context)!.settings.arguments as Shown; return ${button(use('shown.kind'))}; } }\nvoid open(BuildContext context) { Navigator.pushNamed(context, '/detail', arguments: Shown(${make}, ${other})); }`,
  ],
  [
    'arguments of a route, that a map carries',
    (make, use, _, other) =>
      `class Detail extends StatelessWidget { const Detail({super.key}); @override Widget build(BuildContext context) { final shown = ModalRoute.of(context)!.settings.arguments as Map<String, dynamic>; return ${button(use("shown['kind']"))}; } }\nvoid open(BuildContext context) { Navigator.pushNamed(context, '/detail', arguments: {'kind': ${make}, 'spare': ${other}}); }`,
    OF_TYPES,
  ],
  [
    'arguments of a route of GetX',
    (make, use) =>
      `class Detail extends StatelessWidget { const Detail({super.key}); @override Widget build(BuildContext context) { final kind = Get.arguments as VALUE; return ${button(use('kind'))}; } }\nvoid open() { Get.toNamed('/detail', arguments: ${make}); }`,
  ],
];

bothFlows(DART, ROWS);
