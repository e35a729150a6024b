/** Dart: what tells whoever looks that it has changed, and types that stand inside others. */
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const ROW =
  'class Row { const Row(this.kind, this.beside); final VALUE kind; final VALUE beside; }\nextension type const Wrapped(VALUE kind) { }\n';

const NESTED: Rows = [
  [
    'a list in a future',
    (make, use, _, other) =>
      `${ROW}class Source { Future<List<Row>> load() async => [Row(${make}, ${other})]; }\nFuture<void> go() async { final rows = await Source().load(); ${use('rows.first.kind')} for (final row in rows) { ${use('row.kind')} } }`,
  ],
  [
    'a list of an extension type in a future',
    (make, use) =>
      `${ROW}class Source { Future<List<Wrapped>> load() async => [for (final kind in [${make}]) Wrapped(kind)]; }\nFuture<void> go() async { final rows = await Source().load(); ${use('rows.first.kind')} }`,
  ],
  [
    'a list in a stream',
    (make, use, _, other) =>
      `${ROW}class Source { Stream<List<Row>> load() async* { yield [Row(${make}, ${other})]; } }\nFuture<void> go() async { await for (final rows in Source().load()) { for (final row in rows) { ${use('row.kind')} } } }`,
  ],
  [
    'an extension type of another file',
    (make, use) => ({
      'lib/idiom.dart': `${DART.head}import 'wrapped.dart';\nclass Source { Future<List<Wrapped>> load() async => [Wrapped(${make})]; }\nFuture<void> go() async { final rows = await Source().load(); ${use('rows.first.kind')} }\n`,
      'lib/wrapped.dart': `${DART.head}extension type const Wrapped(VALUE kind) { String get short => 'short'; }\n`,
    }),
  ],
];

const GETX: Rows = [
  [
    'a value of GetX',
    (make, use) =>
      `class Model extends GetxController { final kind = ''.obs; void pick() { kind.value = ${make}; } void go() { ${use('kind.value')} } }`,
  ],
  [
    'a list of GetX',
    (make, use, _, other) =>
      `${ROW}class Model extends GetxController { final rows = <Row>[].obs; Future<void> onInit() async { super.onInit(); rows.assignAll([Row(${make}, ${other})]); } void go() { for (final row in rows) { ${use('row.kind')} } } }`,
  ],
  [
    'a list of GetX, mapped',
    (make, _, each, other) =>
      `${ROW}class Model extends GetxController { final rows = <Row>[].obs; void pick() { rows.value = [Row(${make}, ${other})]; } void go() { final kinds = rows.map((row) => row.kind); ${each('kinds')} } }`,
  ],
  [
    'what GetX runs when a value changes',
    (make, use) =>
      `class Model extends GetxController { final kind = ''.obs; @override void onInit() { super.onInit(); ever(kind, (next) { ${use('next')} }); } void pick() { kind.value = ${make}; } }`,
  ],
  [
    'what GetX runs when a list changes',
    (make, use, _, other) =>
      `${ROW}class Model extends GetxController { final rows = <Row>[].obs; @override void onInit() { super.onInit(); ever<List<Row>>(rows, (next) { ${use('next.first.kind')} }); } void pick() { rows.add(Row(${make}, ${other})); } }`,
    // nothing tells of what type the elements are that are heard
  ],
  [
    'a controller that GetX puts and finds',
    (make, use) =>
      `class Model extends GetxController { final kind = ''.obs; void pick() { kind.value = ${make}; } }\nvoid start() { final model = Get.put(Model()); model.pick(); }\nvoid go() { ${use('Get.find<Model>().kind.value')} }`,
  ],
  [
    'the controller of a view of GetX',
    (make, use) =>
      `class Model extends GetxController { final kind = ''.obs; void pick() { kind.value = ${make}; } }\nclass Page extends GetView<Model> { const Page({super.key}); @override Widget build(BuildContext context) { controller.pick(); ${use('controller.kind.value')} return const Text(''); } }`,
  ],
  [
    'a controller that GetX builds with',
    (make, use) =>
      `class Model extends GetxController { String kind = ''; void pick() { kind = ${make}; update(); } }\nclass Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) => GetBuilder<Model>(init: Model(), builder: (model) { ${use('model.kind')} return const Text(''); }); }`,
  ],
];

const OTHERS: Rows = [
  [
    'a value that is listened to',
    (make, use) =>
      `final kind = ValueNotifier<String>('');\nvoid go() { kind.addListener(() { ${use('kind.value')} }); kind.value = ${make}; }`,
  ],
  [
    'a value that a builder is given',
    (make, use) =>
      `final kind = ValueNotifier<String>('');\nvoid pick() { kind.value = ${make}; }\nclass Page extends StatelessWidget { const Page({super.key}); @override Widget build(BuildContext context) => ValueListenableBuilder<String>(valueListenable: kind, builder: (context, value, child) { ${use('value')} return const Text(''); }); }`,
  ],
];

bothFlows(DART, [...NESTED, ...GETX, ...OTHERS]);
