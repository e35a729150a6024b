import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const ROWS: Rows = [
  ['a local', (make, use) => `void go() { final kind = ${make}; ${use('kind')} }`],
  [
    'a helper, for one of its callers',
    (make, use, _, other) => `VALUE same(VALUE kind) => kind;\nvoid go() { ${use(`same(${make})`)} same(${other}); }`,
  ],
  [
    'an entry by a constant key',
    (make, use, _, other) =>
      `const labs = 'labs';\nfinal kinds = {labs: ${make}, 'shots': ${other}};\nvoid go() { ${use('kinds[labs]!')} }`,
  ],
  [
    'an entry by a key that a caller tells',
    (make, use, _, other) =>
      `final kinds = {'labs': ${make}, 'shots': ${other}};\nVALUE wanted(String key) => kinds[key]!;\nvoid go() { ${use("wanted('labs')")} }`,
  ],
  [
    'a named parameter',
    (make, use) => `void show({required VALUE kind}) { ${use('kind')} }\nvoid go() { show(kind: ${make}); }`,
  ],
  [
    'a field',
    (make, use) =>
      `class Screen { final kind = ${make}; void go() { ${use('kind')} } }\nvoid start() { Screen().go(); }`,
  ],
  [
    'an initialiser',
    (make, use) =>
      `class Loader { Loader(this.kind); final VALUE kind; void go() { ${use('kind')} } }\nvoid start() { Loader(${make}).go(); }`,
  ],
  [
    'a list of initialisers',
    (make, use) =>
      `class Loader { Loader(VALUE kind) : _kind = kind; final VALUE _kind; void go() { ${use('_kind')} } }\nvoid start() { Loader(${make}).go(); }`,
  ],
  [
    'a getter of what a class holds',
    (make, use) =>
      `class Loader { Loader(this.kind); final VALUE kind; VALUE get wanted => kind; }\nvoid go() { final loader = Loader(${make}); ${use('loader.wanted')} }`,
  ],
  [
    'an extension type',
    (make, use, _, other) =>
      `extension type const Kind(VALUE id) { VALUE get wanted => id; }\nvoid go() { final kind = Kind(${make}); Kind(${other}); ${use('kind.wanted')} }`,
  ],
  [
    'statics of an extension type',
    (make, use, _, other) =>
      `extension type Kind(VALUE id) { static final labs = Kind(${make}); static final shots = Kind(${other}); }\nvoid go() { ${use('Kind.labs.id')} }`,
  ],
  [
    'statics of an extension type whose constructor is private',
    (make, use) =>
      `extension type Kind._(VALUE id) { static final labs = Kind._(${make}); }\nvoid go() { ${use('Kind.labs.id')} }`,
  ],
  [
    'a list of an extension type',
    (make, _, each) =>
      `extension type Kind(VALUE id) { static List<Kind> get all => [Kind(${make})]; }\nvoid go() { final kinds = [for (final kind in Kind.all) kind.id]; ${each('kinds')} }`,
  ],
  [
    'a constructor that an extension type has besides',
    (make, use) =>
      `extension type Kind._(VALUE id) { Kind(this.id); Kind.labs() : id = ${make}; }\nvoid go() { ${use('Kind.labs().id')} }`,
  ],
  [
    'an extension type, taken out of a switch',
    (make, use) =>
      `enum Shelf { labs, shots }\nextension type Kind(VALUE id) { static final labs = Kind(${make}); }\nvoid load(Kind kind) { ${use('kind.id')} }\nvoid go(Shelf shelf) { load(switch (shelf) { Shelf.labs => Kind.labs, Shelf.shots => Kind.labs }); }`,
  ],
  [
    'a named constructor',
    (make, use) =>
      `class Loader { Loader.labs() : kind = ${make}; final VALUE kind; void go() { ${use('kind')} } }\nvoid start() { Loader.labs().go(); }`,
  ],
  [
    'super',
    (make, use) =>
      `class Base { Base(this.kind); final VALUE kind; void go() { ${use('kind')} } }\nclass Labs extends Base { Labs() : super(${make}); }\nvoid start() { Labs().go(); }`,
  ],
  [
    'a late field',
    (make, use) =>
      `class Screen { late final VALUE kind; void init() { kind = ${make}; } void go() { init(); ${use('kind')} } }\nvoid start() { Screen().go(); }`,
  ],
  [
    'a getter',
    (make, use) =>
      `class Screen { VALUE get kind => ${make}; void go() { ${use('kind')} } }\nvoid start() { Screen().go(); }`,
  ],
  [
    'a static field',
    (make, use, _, other) =>
      `class Kinds { static final labs = ${make}; static final shots = ${other}; }\nvoid go() { ${use('Kinds.labs')} }`,
  ],
  [
    'an extension',
    (make, use) =>
      `class Screen {}\nextension Kinds on Screen { VALUE get wanted => ${make}; }\nvoid go() { ${use('Screen().wanted')} }`,
  ],
  [
    'an abstract class',
    (make, use, _, other) =>
      `abstract class Source { VALUE get kind; void go() { ${use('kind')} } }\nclass Labs extends Source { @override VALUE get kind => ${make}; }\nclass Shots extends Source { @override VALUE get kind => ${other}; }\nvoid start() { Labs().go(); }`,
  ],
  [
    'an interface',
    (make, use) =>
      `abstract interface class Loading { void load(VALUE kind); }\nclass Live implements Loading { @override void load(VALUE kind) { ${use('kind')} } }\nclass Model { Model(this.loader); final Loading loader; void go() { loader.load(${make}); } }\nvoid start() { Model(Live()).go(); }`,
  ],
  [
    'a mixin',
    (make, use) =>
      `mixin Loading { VALUE get kind; void go() { ${use('kind')} } }\nclass Labs with Loading { @override VALUE get kind => ${make}; }\nvoid start() { Labs().go(); }`,
  ],
  [
    'a generic class',
    (make, use) =>
      `class Box<T> { Box(this.content); final T content; }\nvoid go() { final box = Box<VALUE>(${make}); ${use('box.content')} }`,
  ],
  [
    'an enum that carries it',
    (make, use, _, other) =>
      `enum Kind { labs, shots; VALUE get value => switch (this) { Kind.labs => ${make}, Kind.shots => ${other} }; }\nvoid go() { ${use('Kind.labs.value')} }`,
  ],
  [
    'a sealed class in a switch',
    (make, use) =>
      `sealed class Route {}\nclass Records extends Route { Records(this.kind); final VALUE kind; }\nclass Settings extends Route {}\nvoid open(Route route) { switch (route) { case Records(:final kind): ${use('kind')} case Settings(): break; } }\nvoid go() { open(Records(${make})); }`,
  ],
  [
    'is',
    (make, use) =>
      `sealed class Route {}\nclass Records extends Route { Records(this.kind); final VALUE kind; }\nvoid open(Route route) { if (route is Records) { ${use('route.kind')} } }\nvoid go() { open(Records(${make})); }`,
  ],
  [
    'a record of Dart',
    (make, use, _, other) =>
      `(VALUE, VALUE) both() => (${make}, ${other});\nvoid go() { final (kind, _) = both(); ${use('kind')} }`,
  ],
  [
    'futures of a record that are waited for together',
    (make, use, _each, other) =>
      `Future<VALUE> load(VALUE kind) async => kind;\nFuture<void> go() async { final (kind, rest) = await (load(${make}), load(${other})).wait; ${use('kind')} }`,
  ],
  [
    'futures of a list that are waited for together',
    (make, use) =>
      `Future<VALUE> load(VALUE kind) async => kind;\nFuture<void> go() async { for (final kind in await [load(${make})].wait) { ${use('kind')} } }`,
  ],
  [
    'futures that map makes',
    (make, use) =>
      `Future<VALUE> load(VALUE kind) async => kind;\nFuture<void> go() async { for (final kind in await [${make}].map(load).wait) { ${use('kind')} } }`,
  ],
  [
    'a record of Dart with names',
    (make, use, _, other) =>
      `({VALUE kind, VALUE spare}) both() => (kind: ${make}, spare: ${other});\nvoid go() { ${use('both().kind')} }`,
  ],
  [
    'a map by a key',
    (make, use, _, other) =>
      `final table = {'labs': ${make}, 'shots': ${other}};\nvoid go() { ${use("table['labs']!")} }`,
  ],
  ['a map’s values', (make, _, each) => `final table = {'labs': ${make}};\nvoid go() { ${each('table.values')} }`],
  [
    'map and where',
    (make, _, each) =>
      `class Entry { Entry(this.kind); final VALUE? kind; }\nvoid go() { ${each(`[Entry(${make})].map((it) => it.kind).whereType<VALUE>()`)} }`,
  ],
  [
    'where !=',
    (make, _, each, other) => `void go() { ${each(`[${make}, ${other}].where((kind) => kind != ${other})`)} }`,
    OF_TYPES,
  ],
  [
    'a list that is filled',
    (make, _, each) => `void go() { final kinds = <VALUE>[]; kinds..add(${make}); ${each('kinds')} }`,
  ],
  ['a spread in a list', (make, _, each) => `final base = [${make}];\nvoid go() { ${each('[...base]')} }`],
  [
    'what a set that is kept leaves',
    (make, _, each, other) =>
      `const deferred = {${other}};\nvoid go() { final kinds = {${make}, ${other}}.difference(deferred); ${each('kinds.toList()')} }`,
    OF_TYPES,
  ],
  [
    'what is not in a list that is kept',
    (make, _, each, other) =>
      `const deferred = [${other}];\nvoid go() { final kinds = [${make}, ${other}].where((it) => !deferred.contains(it)).toList(); ${each('kinds')} }`,
    OF_TYPES,
  ],
  [
    'a callback',
    (make, use) =>
      `void load(void Function(VALUE kind) done) { done(${make}); }\nvoid go() { load((kind) { ${use('kind')} }); }`,
  ],
  [
    'a method as a value',
    (make, use) => `void show(VALUE kind) { ${use('kind')} }\nvoid go() { [${make}].forEach(show); }`,
  ],
  [
    'async and await',
    (make, use) =>
      `Future<VALUE> made() async => ${make};\nFuture<void> go() async { final kind = await made(); ${use('kind')} }`,
  ],
  [
    'then',
    (make, use) => `Future<VALUE> made() async => ${make};\nvoid go() { made().then((kind) { ${use('kind')} }); }`,
  ],
  [
    'a stream',
    (make, use) =>
      `Stream<VALUE> kinds() async* { yield ${make}; }\nFuture<void> go() async { await for (final kind in kinds()) { ${use('kind')} } }`,
  ],
  [
    'a stream’s controller',
    (make, use) =>
      `final controller = StreamController<VALUE>.broadcast();\nvoid go() { controller.stream.listen((kind) { ${use('kind')} }); controller.add(${make}); }`,
  ],
  [
    'a completer',
    (make, use) =>
      `Future<VALUE> made() { final completer = Completer<VALUE>(); completer.complete(${make}); return completer.future; }\nFuture<void> go() async { final kind = await made(); ${use('kind')} }`,
  ],
  [
    'a cascade',
    (make, use) =>
      `class Request { VALUE? kind; void send() { ${use('kind!')} } }\nvoid go() { Request()\n..kind = ${make}\n..send(); }`,
  ],
];

bothFlows(DART, ROWS);
