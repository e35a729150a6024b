/** What frameworks of Flutter hand on: notifiers of families, providers that are overridden, states that are made of each. */
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const ROWS: Rows = [
  [
    'what a notifier of a family keeps',
    (make, use) =>
      `class Names extends FamilyAsyncNotifier<int, VALUE> { @override Future<int> build(VALUE arg) async => 0; Future<void> load() async { ${use('arg')} } }\nfinal namesProvider = AsyncNotifierProvider.family<Names, int, VALUE>(Names.new);\nclass Page extends ConsumerWidget { @override Widget build(BuildContext context, WidgetRef ref) { ref.read(namesProvider(${make}).notifier).load(); return const Text('a'); } }`,
  ],
  [
    'what a notifier of a family is made with',
    (make, use) =>
      `class Names extends AsyncNotifier<int> { Names(this.arg); final VALUE arg; @override Future<int> build() async { ${use('arg')} return 0; } }\nfinal namesProvider = AsyncNotifierProvider.family<Names, int, VALUE>(Names.new);\nclass Page extends ConsumerWidget { @override Widget build(BuildContext context, WidgetRef ref) { ref.watch(namesProvider(${make})); return const Text('a'); } }`,
  ],
  [
    'what a generated notifier of a family keeps',
    (make, use) =>
      `@riverpod\nclass Names extends _$Names { @override Future<int> build(VALUE kind) async => 0; Future<void> load() async { ${use('kind')} } }\nclass Page extends ConsumerWidget { @override Widget build(BuildContext context, WidgetRef ref) { ref.read(namesProvider(${make}).notifier).load(); return const Text('a'); } }`,
  ],
  [
    'what a notifier hears of itself',
    (make, use) =>
      `class Names extends Notifier<VALUE?> { @override VALUE? build() { listenSelf((before, now) { ${use('now!')} }); return null; } void fill() { state = ${make}; } }\nfinal namesProvider = NotifierProvider<Names, VALUE?>(Names.new);`,
  ],
  [
    'a value that a provider is overridden with',
    (make, use) =>
      `final kindProvider = Provider<VALUE>((ref) => throw UnimplementedError());\nvoid main() { runApp(ProviderScope(overrides: [kindProvider.overrideWithValue(${make})], child: const Page())); }\nclass Page extends ConsumerWidget { const Page(); @override Widget build(BuildContext context, WidgetRef ref) { final it = ref.watch(kindProvider); ${use('it')} return const Text('a'); } }`,
  ],
  [
    'what a provider is overridden with',
    (make, use) =>
      `final kindProvider = Provider<VALUE>((ref) => throw UnimplementedError());\nvoid main() { runApp(ProviderScope(overrides: [kindProvider.overrideWith((ref) => ${make})], child: const Page())); }\nclass Page extends ConsumerWidget { const Page(); @override Widget build(BuildContext context, WidgetRef ref) { final it = ref.watch(kindProvider); ${use('it')} return const Text('a'); } }`,
  ],
  [
    'what is heard of each, for a state',
    (make, use) =>
      `class Load { const Load(); }\nclass Repo { Stream<VALUE> watch() async* { yield ${make}; } }\nclass NamesBloc extends Bloc<Load, VALUE?> { NamesBloc(this.repo) : super(null) { on<Load>(_load); } final Repo repo; Future<void> _load(Load event, Emitter<VALUE?> emit) async { await emit.forEach(repo.watch(), onData: (it) { ${use('it')} return it; }); } }\nvoid go() { NamesBloc(Repo()).add(const Load()); }`,
  ],
  [
    'a state that is made of each',
    (make, use) =>
      `class Load { const Load(); }\nclass S { const S({this.kind, this.spare}); final VALUE? kind; final VALUE? spare; S copyWith({VALUE? kind}) => S(kind: kind ?? this.kind, spare: spare); }\nclass Repo { Stream<VALUE> watch() async* { yield ${make}; } }\nclass NamesBloc extends Bloc<Load, S> { NamesBloc(this.repo) : super(const S()) { on<Load>(_load); } final Repo repo; Future<void> _load(Load event, Emitter<S> emit) async { await emit.forEach<VALUE>(repo.watch(), onData: (it) => state.copyWith(kind: it)); } }\nclass Page extends StatelessWidget { @override Widget build(BuildContext context) => BlocBuilder<NamesBloc, S>(builder: (context, state) { ${use('state.kind!')} return const Text('a'); }); }`,
  ],
  [
    'what is there, or an error',
    (make, use) => `VALUE pick(VALUE? a) => a ?? (throw StateError('a'));\nvoid go() { ${use(`pick(${make})`)} }`,
  ],
  [
    'a sink’s method that a getter gives',
    (make, use) =>
      `class Bloc2 { final _kind = StreamController<VALUE>(); Stream<VALUE> get kind => _kind.stream; Function(VALUE) get change => _kind.sink.add; }\nvoid go() { final b = Bloc2(); b.kind.listen((it) { ${use('it')} }); b.change(${make}); }`,
  ],
  [
    'what is put into the sink of a stream',
    (make, use) =>
      `class Bloc2 { final _kind = StreamController<VALUE>(); Stream<VALUE> get kind => _kind.stream; void put(VALUE it) => _kind.sink.add(it); }\nvoid go() { final b = Bloc2(); b.kind.listen((it) { ${use('it')} }); b.put(${make}); }`,
  ],
  [
    'a copy with a copy of a part',
    (make, use, _, other) =>
      `import 'package:freezed_annotation/freezed_annotation.dart';\n@freezed class I with _$I { const factory I({VALUE? kind, VALUE? spare}) = _I; }\n@freezed class S with _$S { const factory S({required I inner}) = _S; }\nvoid go() { const first = S(inner: I()); final s = first.copyWith.inner(kind: ${make}, spare: ${other}); ${use('s.inner.kind!')} }`,
  ],
  [
    'what is put into GetX and kept',
    (make, use) =>
      `class C extends GetxController { final kinds = <VALUE>[].obs; void load() { kinds.assignAll([${make}]); } }\nclass Page extends StatelessWidget { final c = Get.put(C()); @override Widget build(BuildContext context) => Obx(() { for (final it in c.kinds) { ${use('it')} } return const Text('a'); }); }`,
  ],
  [
    'what is put into GetX and found',
    (make, use) =>
      `class C extends GetxController { VALUE? kind; void load() { kind = ${make}; } }\nclass Page extends StatelessWidget { @override Widget build(BuildContext context) { final c = Get.put<C>(C(), permanent: true); c.load(); return const Text('a'); } }\nclass Other extends StatelessWidget { @override Widget build(BuildContext context) { final C c = Get.find(); ${use('c.kind!')} return const Text('a'); } }`,
  ],
  [
    'a state that is guarded, after none was there',
    (make, use) =>
      `class Names extends AsyncNotifier<VALUE?> { @override Future<VALUE?> build() async => null; Future<void> load() async { state = const AsyncLoading(); state = await AsyncValue.guard(() async => ${make}); } }\nfinal namesProvider = AsyncNotifierProvider<Names, VALUE?>(Names.new);\nclass Page extends ConsumerWidget { @override Widget build(BuildContext context, WidgetRef ref) { final v = ref.watch(namesProvider).value; ${use('v!')} return const Text('a'); } }`,
  ],
  [
    'a case that a factory gives by another class',
    (make, use) =>
      `sealed class Result<T> { const Result(); const factory Result.ok(T value) = Ok._; const factory Result.error(Exception e) = Err._; }\nfinal class Ok<T> extends Result<T> { const Ok._(this.value); final T value; }\nfinal class Err<T> extends Result<T> { const Err._(this.error); final Exception error; }\nclass Repo { Future<Result<VALUE>> load() async { try { return Result.ok(${make}); } on Exception catch (e) { return Result.error(e); } } }\nFuture<void> go() async { final r = await Repo().load(); switch (r) { case Ok(): ${use('r.value')} case Err(): break; } }`,
  ],
];

bothFlows(DART, ROWS);
