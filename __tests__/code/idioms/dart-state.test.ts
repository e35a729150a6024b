/** States that a bloc or a reducer keeps, and lists that are built, in Dart. */
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const RECORDS = { without: ['asked', 'read'] } as const;
/** Not followed yet: docs/decisions/taint.md says so. */
const OPEN = { without: ['asked', 'read'], fails: ['records'] } as const;
/** Elements of a list are not told apart by their place. */
const PLACES = { without: ['asked', 'read'] } as const;
const page = (body: string): string =>
  `class Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) { ${body} return const Text('a'); } }`;

const STATES: Rows = [
  [
    'a state of a cubit',
    (make, use, _, other) =>
      `class NamesState { const NamesState({this.name, this.other}); final VALUE? name; final VALUE? other; NamesState copyWith({VALUE? name, VALUE? other}) => NamesState(name: name ?? this.name, other: other ?? this.other); }\nclass NamesCubit extends Cubit<NamesState> { NamesCubit() : super(const NamesState()); void load() { emit(state.copyWith(name: ${make}, other: ${other})); } }\n${page(`final state = context.watch<NamesCubit>().state; ${use('state.name!')}`)}`,
    RECORDS,
  ],
  [
    'a state of a bloc, in its builder',
    (make, use, _, other) =>
      `class Load {}\nclass NamesState { const NamesState({this.name, this.other}); final VALUE? name; final VALUE? other; }\nclass NamesBloc extends Bloc<Load, NamesState> { NamesBloc() : super(const NamesState()) { on<Load>((event, emit) { emit(NamesState(name: ${make}, other: ${other})); }); } }\n${page(`BlocBuilder<NamesBloc, NamesState>(builder: (context, state) { ${use('state.name!')} return const Text('a'); });`)}`,
    RECORDS,
  ],
  [
    'a state of a bloc, in its listener, of a sealed class',
    (make, use, _, other) =>
      `class Load {}\nsealed class NamesState { const NamesState(); }\nfinal class Idle extends NamesState { const Idle(); }\nfinal class Loaded extends NamesState { const Loaded(this.name, this.other); final VALUE name; final VALUE other; }\nclass NamesBloc extends Bloc<Load, NamesState> { NamesBloc() : super(const Idle()) { on<Load>(_onLoad); } void _onLoad(Load event, Emitter<NamesState> emit) { emit(Loaded(${make}, ${other})); } }\n${page(`BlocListener<NamesBloc, NamesState>(listener: (context, state) { if (state is Loaded) { ${use('state.name')} } }, child: const Text('a'));`)}`,
    RECORDS,
  ],
  [
    'an event of a bloc',
    (make, use, _, other) =>
      `sealed class NamesEvent { const NamesEvent(); }\nfinal class Named extends NamesEvent { const Named(this.name, this.other); final VALUE name; final VALUE other; }\nclass NamesBloc extends Bloc<NamesEvent, int> { NamesBloc() : super(0) { on<Named>((event, emit) { ${use('event.name')} }); } }\nvoid go(NamesBloc bloc) { bloc.add(Named(${make}, ${other})); }`,
    RECORDS,
  ],
  [
    'what a bloc’s selector selects',
    (make, use, _, other) =>
      `class NamesState { const NamesState({this.name, this.other}); final VALUE? name; final VALUE? other; }\nclass NamesCubit extends Cubit<NamesState> { NamesCubit() : super(const NamesState()); void load() { emit(NamesState(name: ${make}, other: ${other})); } }\n${page(`final name = context.select((NamesCubit cubit) => cubit.state.name); ${use('name!')}`)}`,
    RECORDS,
  ],
  [
    'a stream of a cubit’s states',
    (make, use, _, other) =>
      `class NamesState { const NamesState({this.name, this.other}); final VALUE? name; final VALUE? other; }\nclass NamesCubit extends Cubit<NamesState> { NamesCubit() : super(const NamesState()); void load() { emit(NamesState(name: ${make}, other: ${other})); } }\nvoid go(NamesCubit cubit) { cubit.stream.listen((state) { ${use('state.name!')} }); }`,
    RECORDS,
  ],
  [
    'a store of Redux',
    (make, use, _, other) =>
      `import 'package:redux/redux.dart';\nimport 'package:flutter_redux/flutter_redux.dart';\nclass AppState { const AppState({this.name, this.other}); final VALUE? name; final VALUE? other; }\nclass Named { Named(this.name, this.other); final VALUE name; final VALUE other; }\nAppState reduce(AppState state, dynamic action) { if (action is Named) { return AppState(name: action.name, other: action.other); } return state; }\nfinal store = Store<AppState>(reduce, initialState: const AppState());\nvoid fill() { store.dispatch(Named(${make}, ${other})); }\n${page(`StoreConnector<AppState, VALUE?>(converter: (store) => store.state.name, builder: (context, name) { ${use('name!')} return const Text('a'); });`)}`,
    OPEN,
  ],
  [
    'a change of what is selected of a notifier of Riverpod',
    (make, use, _, other) =>
      `class NamesState { const NamesState({this.name, this.other}); final VALUE? name; final VALUE? other; }\nclass Names extends Notifier<NamesState> { @override NamesState build() => const NamesState(); void load() { state = NamesState(name: ${make}, other: ${other}); } }\nfinal namesProvider = NotifierProvider<Names, NamesState>(Names.new);\nclass Page extends ConsumerWidget { const Page({super.key}); @override Widget build(BuildContext context, WidgetRef ref) { ref.listen(namesProvider.select((it) => it.name), (before, now) { ${use('now!')} }); return const Text('a'); } }`,
    RECORDS,
  ],
  [
    'a change that is heard by hand, of a notifier of Riverpod',
    (make, use, _, other) =>
      `class NamesState { const NamesState({this.name, this.other}); final VALUE? name; final VALUE? other; }\nclass Names extends Notifier<NamesState> { @override NamesState build() => const NamesState(); void load() { state = NamesState(name: ${make}, other: ${other}); } }\nfinal namesProvider = NotifierProvider<Names, NamesState>(Names.new);\nclass Page extends ConsumerWidget { const Page({super.key}); @override Widget build(BuildContext context, WidgetRef ref) { ref.listenManual(namesProvider, (before, now) { ${use('now.name!')} }); return const Text('a'); } }`,
    RECORDS,
  ],
  [
    'a notifier of Riverpod',
    (make, use, _, other) =>
      `class NamesState { const NamesState({this.name, this.other}); final VALUE? name; final VALUE? other; }\nclass Names extends Notifier<NamesState> { @override NamesState build() => const NamesState(); void load() { state = NamesState(name: ${make}, other: ${other}); } }\nfinal namesProvider = NotifierProvider<Names, NamesState>(Names.new);\nclass Page extends ConsumerWidget { const Page({super.key}); @override Widget build(BuildContext context, WidgetRef ref) { final state = ref.watch(namesProvider); ${use('state.name!')} return const Text('a'); } }`,
    RECORDS,
  ],
  [
    'a value notifier',
    (make, use, _, other) =>
      `final name = ValueNotifier<VALUE?>(null);\nfinal spare = ValueNotifier<VALUE?>(null);\nvoid fill() { name.value = ${make}; spare.value = ${other}; }\n${page(`ValueListenableBuilder<VALUE?>(valueListenable: name, builder: (context, value, child) { ${use('value!')} return const Text('a'); });`)}`,
    RECORDS,
  ],
];

const LISTS: Rows = [
  [
    'a list that is generated',
    (make, use, _, other) =>
      `class Row { Row(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nvoid go() { final rows = List.generate(3, (index) => Row(${make}, ${other})); for (final row in rows) { ${use('row.kind')} } }`,
  ],
  [
    'a list with for in it',
    (make, use, _, other) =>
      `class Row { Row(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nvoid go() { final rows = [for (final kind in [${make}]) Row(kind, ${other})]; for (final row in rows) { ${use('row.kind')} } }`,
  ],
  [
    'a list with if in it',
    (make, use, _, other) =>
      `class Row { Row(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nvoid start() => go(true);\nvoid go(bool ok) { final rows = [if (ok) Row(${make}, ${other})]; for (final row in rows) { ${use('row.kind')} } }`,
  ],
  [
    'a list with if and else in it',
    (make, _, each) =>
      `void start() => go(true);\nvoid go(bool ok) { final kinds = [if (ok) ${make} else ${make}]; ${each('kinds')} }`,
  ],
  [
    'a list that is spread',
    (make, _, each) => `void go() { final first = [${make}]; final kinds = [...first, ...?null]; ${each('kinds')} }`,
  ],
  [
    'a list that is filled with one',
    (make, _, each) => `void go() { final kinds = List.filled(2, ${make}); ${each('kinds')} }`,
  ],
  ['a list of others', (make, _, each) => `void go() { final kinds = List.of([${make}]); ${each('kinds')} }`],
  [
    'a list from others',
    (make, _, each) => `void go() { final kinds = List<VALUE>.from([${make}]); ${each('kinds')} }`,
    RECORDS,
  ],
  [
    'a list that nobody changes',
    (make, _, each) => `void go() { final kinds = List.unmodifiable([${make}]); ${each('kinds')} }`,
  ],
  [
    'a map with for in it',
    (make, use, _, other) =>
      `void go() { final kinds = {for (final name in ['labs']) name: ${make}, 'spare': ${other}}; ${use("kinds['labs']!")} }`,
    { without: ['asked', 'read'] },
  ],
  [
    'a map that is spread',
    (make, use, _, other) =>
      `void go() { final first = {'labs': ${make}}; final kinds = {...first, 'spare': ${other}}; ${use("kinds['labs']!")} }`,
    RECORDS,
  ],
  [
    'a map from entries',
    (make, use) => `void go() { final kinds = Map.fromEntries([MapEntry('labs', ${make})]); ${use("kinds['labs']!")} }`,
    RECORDS,
  ],
  [
    'a map from a list',
    (make, use) =>
      `void go() { final kinds = Map.fromIterable(['labs'], key: (it) => it, value: (it) => ${make}); ${use("kinds['labs']!")} }`,
    RECORDS,
  ],
  [
    'rows that a builder shows',
    (make, use, _, other) =>
      `class Row { Row(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nfinal rows = <Row>[];\nvoid fill() { rows.add(Row(${make}, ${other})); }\n${page(`ListView.builder(itemCount: rows.length, itemBuilder: (context, index) { final row = rows[index]; ${use('row.kind')} return const Text('a'); });`)}`,
    { without: ['asked', 'read'] },
  ],
  [
    'rows of tables that a builder shows',
    (make, use, _, other) =>
      `final rows = <Map<String, dynamic>>[];\nvoid fill() { rows.add({'kind': ${make}, 'spare': ${other}}); }\n${page(`ListView.builder(itemCount: rows.length, itemBuilder: (context, index) { final row = rows[index]; ${use("row['kind']")} return const Text('a'); });`)}`,
    PLACES,
  ],
];

bothFlows(DART, [...STATES, ...LISTS]);
