/** Dart: widgets, what they are shown, and what keeps a state. */
import { DART, DART_SINKS } from './dart.ts';
import { matrix, type Parts, type Ways } from './matrix.ts';

/** A file of an app that loads: `outside` stands at its top. */
const app =
  (code: (parts: Parts) => string) =>
  (parts: Parts): Readonly<Record<string, string>> => ({
    'lib/app.dart': `import 'package:flutter/material.dart';
import 'package:flutter_bloc/flutter_bloc.dart';
import 'package:flutter_riverpod/flutter_riverpod.dart';
import 'package:get_it/get_it.dart';
import 'package:provider/provider.dart';
import 'health.dart';
${parts.imports}
${code(parts)}
`,
  });

const button = (body: string): string => `ElevatedButton(onPressed: () { ${body} }, child: const Text('Go'))`;
const page = (build: string, more = ''): string =>
  `class Page extends StatelessWidget { const Page({super.key}); ${more} @override Widget build(BuildContext context) { ${build} } }`;

const FLUTTER: Ways = {
  'a state': app(
    ({ sink, value, spare }) =>
      `class Page extends StatefulWidget { const Page({super.key}); @override State<Page> createState() => _PageState(); }
class _PageState extends State<Page> { dynamic name; dynamic other;
  @override void initState() { super.initState(); load(); }
  Future<void> load() async { final records = await RecordStore().load(); setState(() { name = ${value}; other = ${spare}; }); }
  @override Widget build(BuildContext context) => ${button(sink('name'))}; }`,
  ),
  'a field of a widget': app(
    ({ sink, value, spare }) =>
      `class Row1 extends StatelessWidget { const Row1({super.key, required this.name, this.other}); final dynamic name; final dynamic other; @override Widget build(BuildContext context) => ${button(sink('name'))}; }
class Page extends StatelessWidget { const Page({super.key, required this.records}); final List records; @override Widget build(BuildContext context) => Row1(name: ${value}, other: ${spare}); }
Future<void> open() async { final records = await RecordStore().load(); runApp(Page(records: records)); }`,
  ),
  'a field of a state’s widget': app(
    ({ sink, value, spare }) =>
      `class Page extends StatefulWidget { const Page({super.key, required this.name, this.other}); final dynamic name; final dynamic other; @override State<Page> createState() => _PageState(); }
class _PageState extends State<Page> { @override Widget build(BuildContext context) => ${button(sink('widget.name'))}; }
Future<void> open() async { final records = await RecordStore().load(); runApp(Page(name: ${value}, other: ${spare})); }`,
  ),
  'a callback': app(
    ({ sink, value, spare }) =>
      `class Picker extends StatelessWidget { const Picker({super.key, required this.onPicked}); final void Function(dynamic, dynamic) onPicked; Future<void> load() async { final records = await RecordStore().load(); onPicked(${value}, ${spare}); } @override Widget build(BuildContext context) => ${button('load();')}; }
${page(`return Picker(onPicked: (name, other) { ${sink('name')} });`)}`,
  ),
  'a future’s builder': app(({ sink, value }) =>
    page(
      `return FutureBuilder(future: RecordStore().load(), builder: (context, snapshot) { final records = snapshot.data!; return ${button(sink(value))}; });`,
    ),
  ),
  'a list’s builder': app(({ sink, value, spare }) =>
    page(
      `final rows = names; return ListView.builder(itemCount: rows.length, itemBuilder: (context, index) { final row = rows[index]; return ${button(sink("row['name']"))}; });`,
      `static final names = <Map<String, dynamic>>[]; static Future<void> load() async { final records = await RecordStore().load(); names.add({'name': ${value}, 'other': ${spare}}); }`,
    ),
  ),
  'a page that is pushed': app(
    ({ sink, value, spare }) =>
      `class Detail extends StatelessWidget { const Detail({super.key, required this.name, this.other}); final dynamic name; final dynamic other; @override Widget build(BuildContext context) => ${button(sink('name'))}; }
Future<void> open(BuildContext context) async { final records = await RecordStore().load(); Navigator.of(context).push(MaterialPageRoute(builder: (_) => Detail(name: ${value}, other: ${spare}))); }`,
  ),
  'arguments of a route': app(
    ({ sink, value, spare }) =>
      `class Detail extends StatelessWidget { const Detail({super.key}); @override Widget build(BuildContext context) { final row = ModalRoute.of(context)!.settings.arguments as Map; return ${button(sink("row['name']"))}; } }
Future<void> open(BuildContext context) async { final records = await RecordStore().load(); Navigator.pushNamed(context, '/detail', arguments: {'name': ${value}, 'other': ${spare}}); }`,
  ),
  'what go_router is given': app(
    ({ sink, value, spare }) =>
      `final router = GoRouter(routes: [GoRoute(path: '/detail', builder: (context, state) { final row = state.extra as Map; return ${button(sink("row['name']"))}; })]);
Future<void> open(BuildContext context) async { final records = await RecordStore().load(); context.push('/detail', extra: {'name': ${value}, 'other': ${spare}}); }`,
  ),
  'a value notifier': app(
    ({ sink, value, spare }) =>
      `final names = ValueNotifier<dynamic>(''); final others = ValueNotifier<dynamic>('');
Future<void> load() async { final records = await RecordStore().load(); names.value = ${value}; others.value = ${spare}; }
${page(`return ValueListenableBuilder(valueListenable: names, builder: (context, name, child) => ${button(sink('name'))});`)}`,
  ),
};

const STATES: Ways = {
  'a change notifier of Provider': app(
    ({ sink, value, spare }) =>
      `class Names extends ChangeNotifier { dynamic name; dynamic other; Future<void> load() async { final records = await RecordStore().load(); name = ${value}; other = ${spare}; notifyListeners(); } }
${page(`final names = context.watch<Names>(); return ${button(sink('names.name'))};`)}`,
  ),
  'a consumer of Provider': app(
    ({ sink, value, spare }) =>
      `class Names extends ChangeNotifier { dynamic name; dynamic other; Future<void> load() async { final records = await RecordStore().load(); name = ${value}; other = ${spare}; } }
${page(`return Consumer<Names>(builder: (context, names, child) => ${button(sink('names.name'))});`)}`,
  ),
  'an inherited widget': app(
    ({ sink, value, spare }) =>
      `class Names extends InheritedWidget { const Names({super.key, this.name, this.other, required super.child}); final dynamic name; final dynamic other; static Names of(BuildContext context) => context.dependOnInheritedWidgetOfExactType<Names>()!; @override bool updateShouldNotify(Names old) => true; }
Future<void> open() async { final records = await RecordStore().load(); runApp(Names(name: ${value}, other: ${spare}, child: const Page())); }
${page(`return ${button(sink('Names.of(context).name'))};`)}`,
  ),
  GetIt: app(
    ({ sink, value, spare }) =>
      `class Names { dynamic name; dynamic other; }
void setup() { GetIt.instance.registerSingleton(Names()); }
Future<void> load() async { final records = await RecordStore().load(); GetIt.I<Names>().name = ${value}; GetIt.I<Names>().other = ${spare}; }
${page(`return ${button(sink('GetIt.I<Names>().name'))};`)}`,
  ),
  'a provider of Riverpod': app(
    ({ sink, value }) =>
      `final nameProvider = FutureProvider<dynamic>((ref) async { final records = await RecordStore().load(); return ${value}; });
class Page extends ConsumerWidget { const Page({super.key}); @override Widget build(BuildContext context, WidgetRef ref) { final name = ref.watch(nameProvider).value; return ${button(sink('name'))}; } }`,
  ),
  'what a provider of Riverpod gives when it has it': app(
    ({ sink, value }) =>
      `final nameProvider = FutureProvider<dynamic>((ref) async { final records = await RecordStore().load(); return ${value}; });
class Page extends ConsumerWidget { const Page({super.key}); @override Widget build(BuildContext context, WidgetRef ref) => ref.watch(nameProvider).when(data: (name) => ${button(sink('name'))}, loading: () => const Text(''), error: (error, stack) => const Text('')); }`,
  ),
  'a state provider of Riverpod': app(
    ({ sink, value, spare }) =>
      `final nameProvider = StateProvider<dynamic>((ref) => ''); final otherProvider = StateProvider<dynamic>((ref) => '');
class Page extends ConsumerWidget { const Page({super.key}); Future<void> load(WidgetRef ref) async { final records = await RecordStore().load(); ref.read(nameProvider.notifier).state = ${value}; ref.read(otherProvider.notifier).state = ${spare}; } @override Widget build(BuildContext context, WidgetRef ref) { final name = ref.watch(nameProvider); return ${button(sink('name'))}; } }`,
  ),
  'a notifier of Riverpod': app(
    ({ sink, value }) =>
      `class Names extends Notifier<dynamic> { @override dynamic build() => ''; Future<void> load() async { final records = await RecordStore().load(); state = ${value}; } }
final namesProvider = NotifierProvider<Names, dynamic>(Names.new);
class Page extends ConsumerWidget { const Page({super.key}); @override Widget build(BuildContext context, WidgetRef ref) { final name = ref.watch(namesProvider); return ${button(`ref.read(namesProvider.notifier).load(); ${sink('name')}`)}; } }`,
  ),
  'a family of Riverpod': app(
    ({ sink, value }) =>
      `final tellProvider = FutureProvider.family<void, dynamic>((ref, name) async { ${sink('name')} });
class Page extends ConsumerWidget { const Page({super.key, required this.records}); final List records; @override Widget build(BuildContext context, WidgetRef ref) { ref.watch(tellProvider(${value})); return const SizedBox(); } }
Future<void> open() async { final records = await RecordStore().load(); runApp(Page(records: records)); }`,
  ),
  'a cubit': app(
    ({ sink, value }) =>
      `class NamesCubit extends Cubit<dynamic> { NamesCubit() : super(''); Future<void> load() async { final records = await RecordStore().load(); emit(${value}); } }
${page(`return BlocBuilder<NamesCubit, dynamic>(builder: (context, name) => ${button(sink('name'))});`)}`,
  ),
  'an event of a bloc': app(
    ({ sink, value, spare }) =>
      `class Picked { Picked(this.name, this.other); final dynamic name; final dynamic other; }
class NamesBloc extends Bloc<Picked, int> { NamesBloc() : super(0) { on<Picked>((event, emit) { ${sink('event.name')} }); } }
Future<void> open() async { final records = await RecordStore().load(); NamesBloc().add(Picked(${value}, ${spare})); }`,
  ),
  'a state of a bloc': app(
    ({ sink, value, spare }) =>
      `class Loaded { Loaded(this.name, this.other); final dynamic name; final dynamic other; }
class Load {}
class NamesBloc extends Bloc<Load, Loaded> { NamesBloc() : super(Loaded('', '')) { on<Load>((event, emit) async { final records = await RecordStore().load(); emit(Loaded(${value}, ${spare})); }); } }
${page(`return BlocBuilder<NamesBloc, Loaded>(builder: (context, state) => ${button(sink('state.name'))});`)}`,
  ),
  'a controller of GetX': app(
    ({ sink, value, spare }) =>
      `class Names extends GetxController { final name = ''.obs; final other = ''.obs; Future<void> load() async { final records = await RecordStore().load(); name.value = ${value}; other.value = ${spare}; } }
${page(`final names = Get.find<Names>(); return Obx(() => ${button(sink('names.name.value'))});`)}`,
  ),
};

matrix(DART, DART_SINKS, { ...FLUTTER, ...STATES });
