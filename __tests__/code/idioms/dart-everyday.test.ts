/** Everyday Dart: extension types, switches, enums with fields, records, tables of entries, routes with arguments. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const button = (body: string): string => `TextButton(onPressed: () { ${body} }, child: const Text('Go'))`;
const ROWS: Rows = [
  [
    'an extension type of a map',
    (make, use) =>
      `extension type Kinds(Map<String, VALUE> inner) implements Map<String, VALUE> { }\nvoid go() { ${use(`Kinds({'labs': ${make}})['labs']!`)} }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'an extension type that is a value',
    (make, use) =>
      `extension type const Kind._(VALUE inner) implements VALUE { static const labs = Kind._(${make}); }\nvoid go() { ${use('Kind.labs')} }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'an extension type of a class of the app',
    (make, use, _, other) =>
      `class Row { Row(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nextension type LabRow(Row row) implements Row { VALUE get wanted => kind; }\nvoid go() { ${use(`LabRow(Row(${make}, ${other})).wanted`)} }`,
  ],
  [
    'an extension type of a class of the app, by its own member',
    (make, use, _, other) =>
      `class Row { Row(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nextension type LabRow(Row row) implements Row { }\nvoid go() { ${use(`LabRow(Row(${make}, ${other})).kind`)} }`,
  ],
  [
    'an extension type with a constructor of a name',
    (make, use, _, other) =>
      `extension type Row((VALUE, VALUE) parts) { Row.of(VALUE kind, VALUE spare) : parts = (kind, spare); VALUE get kind => parts.$1; }\nvoid go() { ${use(`Row.of(${make}, ${other}).kind`)} }`,
  ],
  [
    'a method of an extension type',
    (make, use) =>
      `extension type Kind(VALUE inner) { void load() { ${use('inner')} } }\nvoid go() { Kind(${make}).load(); }`,
  ],
  [
    'a list of an extension type, walked',
    (make, use) =>
      `extension type Kinds(List<VALUE> inner) implements Iterable<VALUE> { }\nvoid go() { for (final kind in Kinds([${make}])) { ${use('kind')} } }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'a switch expression of a case',
    (make, use, _, other) =>
      `enum Section { labs, notes }\nVALUE kindOf(Section section) => switch (section) { Section.labs => ${make}, Section.notes => ${other} };\nvoid go() { ${use('kindOf(Section.labs)')} }`,
    OF_TYPES,
  ],
  [
    'a switch expression with or and a wildcard',
    (make, use, _, other) =>
      `enum Section { labs, notes, rest }\nVALUE kindOf(Section section) => switch (section) { Section.notes || Section.rest => ${other}, _ => ${make} };\nvoid go() { ${use('kindOf(Section.labs)')} }`,
    OF_TYPES,
  ],
  [
    'a switch expression with a guard',
    (make, use, _, other) =>
      `enum Section { labs, notes }\nVALUE kindOf(Section section, int year) => switch (section) { Section.labs when year > 2000 => ${make}, Section.labs => ${make}, _ => ${other} };\nvoid go() { ${use('kindOf(Section.labs, 2001)')} }`,
    OF_TYPES,
  ],
  [
    'a switch expression of a record',
    (make, use, _, other) =>
      `enum Section { labs, notes }\nVALUE kindOf(Section section, bool isOn) => switch ((section, isOn)) { (Section.labs, true) => ${make}, (Section.labs, _) => ${make}, (Section.notes, _) => ${other} };\nvoid go() { ${use('kindOf(Section.labs, true)')} }`,
    OF_TYPES,
  ],
  [
    'a switch expression of a text',
    (make, use, _, other) =>
      `VALUE kindOf(String key) => switch (key) { 'labs' => ${make}, 'notes' => ${other}, _ => throw ArgumentError(key) };\nvoid go() { ${use("kindOf('labs')")} }`,
    OF_TYPES,
  ],
  [
    'an enhanced enum with a field',
    (make, use, _, other) =>
      `enum Section { labs(kind: ${make}, spare: ${other}); const Section({required this.kind, required this.spare}); final VALUE kind; final VALUE spare; }\nvoid go() { ${use('Section.labs.kind')} }`,
  ],
  [
    'an enhanced enum whose method uses its field',
    (make, use, _, other) =>
      `enum Section { labs(${make}), notes(${other}); const Section(this.kind); final VALUE kind; void load() { ${use('kind')} } }\nvoid go() { Section.labs.load(); }`,
    OF_TYPES,
  ],
  [
    'an enhanced enum with an interface and a mixin',
    (make, use, _, other) =>
      `abstract interface class HasKind { VALUE get kind; }\nmixin Loads implements HasKind { void load() { ${use('kind')} } }\nenum Section with Loads implements HasKind { labs(${make}), notes(${other}); const Section(this.kind); @override final VALUE kind; }\nvoid go() { Section.labs.load(); }`,
    OF_TYPES,
  ],
  [
    'an enhanced enum by name',
    (make, use, _, other) =>
      `enum Section { labs(${make}, ${other}); const Section(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nvoid go() { ${use("Section.values.byName('labs').kind")} }`,
  ],
  [
    'an enhanced enum with a factory',
    (make, use, _, other) =>
      `enum Section { labs(${make}, ${other}); const Section(this.kind, this.spare); final VALUE kind; final VALUE spare; factory Section.of(String key) => values.firstWhere((it) => it.name == key, orElse: () => labs); }\nvoid go() { ${use("Section.of('labs').kind")} }`,
  ],
  [
    'a record, taken apart',
    (make, use, _, other) =>
      `void go() { final (kind, spare) = (${make}, ${other}); spare.toString(); ${use('kind')} }`,
  ],
  [
    'a record that a future gives, taken apart',
    (make, use, _, other) =>
      `Future<(VALUE, VALUE)> made() async => (${make}, ${other});\nFuture<void> go() async { final (kind, _) = await made(); ${use('kind')} }`,
  ],
  [
    'a record that is assigned',
    (make, use, _, other) =>
      `void go() { VALUE kind; VALUE spare; (kind, spare) = (${make}, ${other}); spare.toString(); ${use('kind')} }`,
  ],
  [
    'records of a list, in a for of parts',
    (make, use, _, other) =>
      `const rows = [('labs', ${make}, ${other})];\nvoid go() { for (final (title, kind, _) in rows) { title.length; ${use('kind')} } }`,
  ],
  [
    'records awaited at once',
    (make, use, _, other) =>
      `Future<VALUE> one(VALUE kind) async => kind;\nFuture<void> go() async { final (kind, spare) = await (one(${make}), one(${other})).wait; spare.toString(); ${use('kind')} }`,
  ],
  [
    'indexed elements',
    (make, use) => `void go() { for (final (index, kind) in [${make}].indexed) { index.toString(); ${use('kind')} } }`,
  ],
  [
    'a typedef of a record',
    (make, use, _, other) =>
      `typedef Row = ({VALUE kind, VALUE spare});\nvoid load(Row row) { ${use('row.kind')} }\nvoid go() { load((kind: ${make}, spare: ${other})); }`,
  ],
  [
    'a map from entries that are mapped',
    (make, use, _, other) =>
      `class Row { const Row(this.key, this.kind, this.spare); final String key; final VALUE kind; final VALUE spare; }\nfinal rows = [Row('labs', ${make}, ${other})];\nfinal byKey = Map.fromEntries(rows.map((row) => MapEntry(row.key, row.kind)));\nvoid go() { ${use("byKey['labs']!")} }`,
  ],
  [
    'a map from entries, of whole rows',
    (make, use, _, other) =>
      `class Row { const Row(this.key, this.kind, this.spare); final String key; final VALUE kind; final VALUE spare; }\nfinal rows = [Row('labs', ${make}, ${other})];\nfinal byKey = Map.fromEntries(rows.map((row) => MapEntry(row.key, row)));\nvoid go() { ${use("byKey['labs']!.kind")} }`,
  ],
  [
    'a map from an iterable',
    (make, use, _, other) =>
      `class Row { const Row(this.key, this.kind, this.spare); final String key; final VALUE kind; final VALUE spare; }\nfinal rows = [Row('labs', ${make}, ${other})];\nfinal byKey = Map.fromIterable(rows, key: (row) => row.key, value: (row) => row.kind);\nvoid go() { ${use("byKey['labs']!")} }`,
  ],
  [
    'a map from iterables',
    (make, use) => `final byKey = Map.fromIterables(['labs'], [${make}]);\nvoid go() { ${use("byKey['labs']!")} }`,
  ],
  [
    'a map with a loop in it',
    (make, use, _, other) =>
      `class Row { const Row(this.key, this.kind, this.spare); final String key; final VALUE kind; final VALUE spare; }\nfinal rows = [Row('labs', ${make}, ${other})];\nfinal byKey = {for (final row in rows) row.key: row.kind};\nvoid go() { ${use("byKey['labs']!")} }`,
  ],
  [
    'a map whose entries are mapped',
    (make, use, _, other) =>
      `final rows = {'labs': (${make}, ${other})};\nfinal kinds = rows.map((key, row) => MapEntry(key, row.$1));\nvoid go() { ${use("kinds['labs']!")} }`,
  ],
  [
    'groups of collection',
    (make, use, _, other) =>
      `class Row { const Row(this.key, this.kind, this.spare); final String key; final VALUE kind; final VALUE spare; }\nfinal rows = [Row('labs', ${make}, ${other})];\nfinal groups = rows.groupListsBy((row) => row.key);\nvoid go() { for (final row in groups['labs']!) { ${use('row.kind')} } }`,
  ],
  [
    'groups by groupBy of collection',
    (make, use, _, other) =>
      `import 'package:collection/collection.dart';\nclass Row { const Row(this.key, this.kind, this.spare); final String key; final VALUE kind; final VALUE spare; }\nfinal rows = [Row('labs', ${make}, ${other})];\nfinal groups = groupBy(rows, (Row row) => row.key);\nvoid go() { for (final MapEntry(:value) in groups.entries) { for (final row in value) { ${use('row.kind')} } } }`,
  ],
  [
    'a named route with an argument',
    (make, use) =>
      `class Detail extends StatelessWidget { const Detail({super.key}); @override Widget build(BuildContext context) { final kind = ModalRoute.of(context)!.settings.arguments! as VALUE; return ${button(use('kind'))}; } }\nclass App extends StatelessWidget { @override Widget build(BuildContext context) => MaterialApp(routes: {'/labs': (context) => const Detail()}); }\nvoid open(BuildContext context) { Navigator.pushNamed(context, '/labs', arguments: ${make}); }`,
  ],
  [
    'a named route with an object of arguments',
    (make, use, _, other) =>
      `class LabArgs { const LabArgs(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nclass Detail extends StatelessWidget { const Detail({super.key}); @override Widget build(BuildContext context) { final args = ModalRoute.of(context)?.settings.arguments as LabArgs; return ${button(use('args.kind'))}; } }\nclass App extends StatelessWidget { @override Widget build(BuildContext context) => MaterialApp(routes: {'/labs': (context) => const Detail()}); }\nvoid open(BuildContext context) { Navigator.of(context).pushNamed('/labs', arguments: LabArgs(${make}, ${other})); }`,
  ],
  [
    'a named route with a map of arguments',
    (make, use, _, other) =>
      `class Detail extends StatelessWidget { const Detail({super.key}); @override Widget build(BuildContext context) { final args = ModalRoute.of(context)!.settings.arguments as Map<String, dynamic>; return ${button(use("args['kind']"))}; } }\nclass App extends StatelessWidget { @override Widget build(BuildContext context) => MaterialApp(routes: {'/labs': (context) => const Detail()}); }\nvoid open(BuildContext context) { Navigator.pushNamed(context, '/labs', arguments: {'kind': ${make}, 'spare': ${other}}); }`,
  ],
  [
    'a named route by onGenerateRoute',
    (make, use, _, other) =>
      `class LabArgs { const LabArgs(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nclass Detail extends StatelessWidget { const Detail({super.key, required this.kind}); final VALUE kind; @override Widget build(BuildContext context) => ${button(use('kind'))}; }\nRoute<void> onGenerateRoute(RouteSettings settings) { switch (settings.name) { case '/labs': final args = settings.arguments as LabArgs; return MaterialPageRoute(builder: (_) => Detail(kind: args.kind)); default: return MaterialPageRoute(builder: (_) => const Text('')); } }\nclass App extends StatelessWidget { @override Widget build(BuildContext context) => MaterialApp(onGenerateRoute: onGenerateRoute); }\nvoid open(BuildContext context) { Navigator.pushReplacementNamed(context, '/labs', arguments: LabArgs(${make}, ${other})); }`,
  ],
  [
    'named routes with arguments, told apart by their names',
    (make, use, _, other) =>
      `class Detail extends StatelessWidget { const Detail({super.key}); @override Widget build(BuildContext context) { final kind = ModalRoute.of(context)!.settings.arguments! as VALUE; return ${button(use('kind'))}; } }\nclass Other extends StatelessWidget { const Other({super.key}); @override Widget build(BuildContext context) { final kind = ModalRoute.of(context)!.settings.arguments! as VALUE; return Text(kind.toString()); } }\nclass App extends StatelessWidget { @override Widget build(BuildContext context) => MaterialApp(routes: {'/labs': (context) => const Detail(), '/other': (context) => const Other()}); }\nvoid open(BuildContext context) { Navigator.pushNamed(context, '/labs', arguments: ${make}); Navigator.pushNamed(context, '/other', arguments: ${other}); }`,
    { fails: ['asked', 'read', 'beside'] },
  ],
  [
    'go_router, extra as a map',
    (make, use, _, other) =>
      `class Detail extends StatelessWidget { const Detail({super.key, required this.kind}); final VALUE kind; @override Widget build(BuildContext context) => ${button(use('kind'))}; }\nfinal router = GoRouter(routes: [GoRoute(path: '/detail', builder: (context, state) { final extra = state.extra as Map<String, VALUE>; return Detail(kind: extra['kind']!); })]);\nvoid open(BuildContext context) { context.go('/detail', extra: {'kind': ${make}, 'spare': ${other}}); }`,
  ],
  [
    'go_router, extra by a page builder and GoRouter.of',
    (make, use) =>
      `class Detail extends StatelessWidget { const Detail({super.key, required this.kind}); final VALUE kind; @override Widget build(BuildContext context) => ${button(use('kind'))}; }\nfinal router = GoRouter(routes: [GoRoute(path: '/detail', pageBuilder: (context, state) => MaterialPage(child: Detail(kind: state.extra as VALUE)))]);\nvoid open(BuildContext context) { GoRouter.of(context).push('/detail', extra: ${make}); }`,
  ],
  [
    'go_router, extra that GoRouterState.of gives',
    (make, use) =>
      `class Detail extends StatelessWidget { const Detail({super.key}); @override Widget build(BuildContext context) { final kind = GoRouterState.of(context).extra! as VALUE; return ${button(use('kind'))}; } }\nfinal router = GoRouter(routes: [GoRoute(path: '/detail', builder: (context, state) => const Detail())]);\nvoid open(BuildContext context) { context.push('/detail', extra: ${make}); }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'go_router, a path parameter',
    (make, use, _, other) =>
      `final kinds = {'labs': ${make}, 'notes': ${other}};\nclass Detail extends StatelessWidget { const Detail({super.key, required this.id}); final String id; @override Widget build(BuildContext context) => ${button(use('kinds[id]!'))}; }\nfinal router = GoRouter(routes: [GoRoute(path: '/detail/:id', builder: (context, state) => Detail(id: state.pathParameters['id']!))]);\nvoid open(BuildContext context) { context.push('/detail/labs'); }`,
    { fails: ['asked', 'read'], without: ['beside'] },
  ],
];
bothFlows(DART, ROWS);
