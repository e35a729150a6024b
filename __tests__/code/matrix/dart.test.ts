/** Dart: values, functions, classes and files. What Flutter and its stores do is in `dart-apps`. */
import { DART, DART_SINKS } from './dart.ts';
import { matrix, type Parts, type Ways } from './matrix.ts';

const VALUES: Ways = {
  'a local': ({ sink, value, spare }) => `final name = ${value}; final other = ${spare}; ${sink('name')}`,
  'a local that is set later': ({ sink, value }) => `var name; if (isReady) { name = ${value}; } ${sink('name')}`,
  'a text with parts': ({ sink, value }) => `final text = 'seen \${${value}}'; ${sink('text')}`,
  'a concatenation': ({ sink, value }) => `var text = 'seen '; text += ${value}; ${sink('text')}`,
  'a ternary': ({ sink, value }) => `final text = isReady ? ${value} : ''; ${sink('text')}`,
  'an empty value replaced': ({ sink, value }) => `final text = ${value} ?? ''; ${sink('text')}`,
  'a cast': ({ sink, value }) => `final text = ${value} as String; ${sink('text')}`,
  'a map': ({ sink, value, spare }) => `final row = {'name': ${value}, 'other': ${spare}}; ${sink("row['name']")}`,
  'a map that is set': ({ sink, value, spare }) =>
    `final row = <String, dynamic>{}; row['name'] = ${value}; row['other'] = ${spare}; ${sink("row['name']")}`,
  'a map that is spread': ({ sink, value, spare }) =>
    `final row = {'name': ${value}, 'other': ${spare}}; final copy = {...row, 'at': 1}; ${sink("copy['name']")}`,
  'entries of a map': ({ sink, value }) =>
    `final row = {'name': ${value}}; row.forEach((key, each) { ${sink('each')} });`,
  'a list': ({ sink, value, spare }) => `final names = [${value}]; final others = [${spare}]; ${sink('names.first')}`,
  'a list that is added to': ({ sink, value, spare }) =>
    `final names = []; final others = []; names.add(${value}); others.add(${spare}); ${sink("names.join(', ')")}`,
  'a list that is spread': ({ sink, value }) =>
    `final names = [${value}]; final all = ['x', ...names, if (isReady) 'y']; ${sink('all.last')}`,
  'a list with a loop in it': ({ sink, value }) =>
    `final all = [for (final name in [${value}]) name]; ${sink('all.first')}`,
  'a loop': ({ sink, value }) => `for (final name in [${value}]) { ${sink('name')} }`,
  forEach: ({ sink, value }) => `[${value}].forEach((name) { ${sink('name')} });`,
  'map and where': ({ sink, value }) =>
    `final names = [${value}].where((it) => it.isNotEmpty).map((it) => it.trim()).toList(); ${sink('names.first')}`,
  fold: ({ sink, value }) => `final text = [${value}].fold('', (all, one) => all + one); ${sink('text')}`,
  'a set': ({ sink, value }) => `final names = {${value}}; ${sink('names.first')}`,
  'a cascade': ({ sink, value, spare }) =>
    `final names = []..add(${value}); final others = []..add(${spare}); ${sink('names.first')}`,
  'a text that is built': ({ sink, value }) =>
    `final buffer = StringBuffer(); buffer.write(${value}); ${sink('buffer.toString()')}`,
  'a record of Dart': ({ sink, value, spare }) => `final both = (${value}, ${spare}); ${sink('both.$1')}`,
  'a record by names': ({ sink, value, spare }) =>
    `final both = (name: ${value}, other: ${spare}); ${sink('both.name')}`,
  'a record that is taken apart': ({ sink, value, spare }) => [
    '',
    `final (name, other) = (${value}, ${spare}); ${sink('name')}`,
  ],
  'a map that is taken apart': ({ sink, value, spare }) =>
    `final {'name': name, 'other': other} = {'name': ${value}, 'other': ${spare}}; ${sink('name')}`,
  'JSON and back': ({ sink, value, spare }) =>
    `final text = jsonEncode({'name': ${value}, 'other': ${spare}}); final row = jsonDecode(text); ${sink("row['name']")}`,
};

const FUNCTIONS: Ways = {
  'a parameter': ({ sink, value, spare }) => [
    `void tell(dynamic name, dynamic other) { ${sink('name')} }`,
    `tell(${value}, ${spare});`,
  ],
  'a named parameter': ({ sink, value, spare }) => [
    `void tell({required dynamic name, dynamic other}) { ${sink('name')} }`,
    `tell(other: ${spare}, name: ${value});`,
  ],
  'a result': ({ sink, value }) => [`dynamic nameOf(List records) => ${value};`, sink('nameOf(records)')],
  'a result of several': ({ sink, value, spare }) => [
    `(dynamic, dynamic) both(List records) => (${value}, ${spare});`,
    `final (name, _) = both(records); ${sink('name')}`,
  ],
  'a closure': ({ sink, value }) => `final name = ${value}; final tell = () { ${sink('name')} }; tell();`,
  'a local function': ({ sink, value }) => `void tell(dynamic name) { ${sink('name')} } tell(${value});`,
  'a closure that is given': ({ sink, value }) => [
    'void withNames(dynamic names, void Function(dynamic) done) { done(names); }',
    `withNames(${value}, (name) { ${sink('name')} });`,
  ],
  'a closure that is returned': ({ sink, value }) => [
    `void Function() telling(dynamic name) => () { ${sink('name')} };`,
    `final tell = telling(${value}); tell();`,
  ],
  'a function that is passed': ({ sink, value }) => [
    `void tell(dynamic name) { ${sink('name')} }`,
    `[${value}].forEach(tell);`,
  ],
  'an async function': ({ sink, value }) => [
    `Future<dynamic> nameOf(List records) async { return ${value}; }`,
    `final name = await nameOf(records); ${sink('name')}`,
  ],
  'a future’s result': ({ sink, value }) => `RecordStore().load().then((records) { ${sink(value)} });`,
  'then after then': ({ sink, value }) =>
    `RecordStore().load().then((records) => ${value}).then((name) { ${sink('name')} });`,
  'futures that are waited for': ({ sink, value, spare }) =>
    `final both = await Future.wait([Future.value(${value})]); final others = [${spare}]; ${sink('both.first')}`,
  'a completer': ({ sink, value }) =>
    `final done = Completer(); done.complete(${value}); final name = await done.future; ${sink('name')}`,
  'a generator': ({ sink, value }) => [
    `Iterable<dynamic> each(List records) sync* { yield ${value}; }`,
    `for (final name in each(records)) { ${sink('name')} }`,
  ],
  'a stream': ({ sink, value }) => [
    `Stream<dynamic> each(List records) async* { yield ${value}; }`,
    `await for (final name in each(records)) { ${sink('name')} }`,
  ],
  'a stream’s controller': ({ sink, value, spare }) => [
    'final names = StreamController<dynamic>.broadcast();\nfinal others = StreamController<dynamic>.broadcast();',
    `names.stream.listen((name) { ${sink('name')} }); names.add(${value}); others.add(${spare});`,
  ],
  'what is thrown': ({ sink, value }) => [
    '',
    `try { throw FormatException(${value}); } on FormatException catch (error) { ${sink('error.message')} }`,
  ],
  'a switch': ({ sink, value, spare }) =>
    `final row = {'name': ${value}, 'other': ${spare}}; final text = switch (kind) { 'a' => row['name'], _ => '' }; ${sink('text')}`,
  'an isolate': ({ sink, value }) => [
    'dynamic shorten(dynamic name) => name;',
    `final name = await compute(shorten, ${value}); ${sink('name')}`,
  ],
};

const CLASSES: Ways = {
  'a field': ({ sink, value, spare }) => [
    `class Model { dynamic name; dynamic other; void tell() { ${sink('name')} } }`,
    `final model = Model(); model.name = ${value}; model.other = ${spare}; model.tell();`,
  ],
  'a private field': ({ sink, value, spare }) => [
    `class Model { dynamic _name; dynamic _other; Future<void> load() async { final records = await RecordStore().load(); _name = ${value}; _other = ${spare}; } void tell() { ${sink('_name')} } }`,
    'final model = Model(); await model.load(); model.tell();',
  ],
  'a constructor': ({ sink, value, spare }) => [
    `class Model { const Model(this.name, {this.other}); final dynamic name; final dynamic other; void tell() { ${sink('name')} } }`,
    `Model(${value}, other: ${spare}).tell();`,
  ],
  'a named constructor': ({ sink, value, spare }) => [
    'class Model { Model(this.name, this.other); Model.of(dynamic name, dynamic other) : name = name, other = other; final dynamic name; final dynamic other; }',
    `final model = Model.of(${value}, ${spare}); ${sink('model.name')}`,
  ],
  'a factory': ({ sink, value, spare }) => [
    "class Model { Model({this.name, this.other}); factory Model.fromMap(Map<String, dynamic> map) => Model(name: map['name'], other: map['other']); final dynamic name; final dynamic other; }",
    `final model = Model.fromMap({'name': ${value}, 'other': ${spare}}); ${sink('model.name')}`,
  ],
  'toMap and fromMap': ({ sink, value, spare }) => [
    "class Model { Model(this.name, this.other); final dynamic name; final dynamic other; Map<String, dynamic> toMap() => {'name': name, 'other': other}; }",
    `final map = Model(${value}, ${spare}).toMap(); ${sink("map['name']")}`,
  ],
  copyWith: ({ sink, value, spare }) => [
    'class Model { const Model({this.name, this.other}); final dynamic name; final dynamic other; Model copyWith({dynamic name, dynamic other}) => Model(name: name ?? this.name, other: other ?? this.other); }',
    `final model = const Model().copyWith(name: ${value}, other: ${spare}); ${sink('model.name')}`,
  ],
  'a getter': ({ sink, value, spare }) => [
    'class Model { Model(this._kept, this.other); final dynamic _kept; final dynamic other; dynamic get name => _kept; }',
    `final model = Model(${value}, ${spare}); ${sink('model.name')}`,
  ],
  'a setter': ({ sink, value, spare }) => [
    'class Model { dynamic kept; dynamic other; set name(dynamic name) { kept = name; } }',
    `final model = Model(); model.name = ${value}; model.other = ${spare}; ${sink('model.kept')}`,
  ],
  'a static field': ({ sink, value, spare }) => [
    'class Model { static dynamic name; static dynamic other; }',
    `Model.name = ${value}; Model.other = ${spare}; ${sink('Model.name')}`,
  ],
  'an inherited field': ({ sink, value, spare }) => [
    'class Base { dynamic name; dynamic other; }\nclass Model extends Base { void keep(dynamic name, dynamic other) { this.name = name; super.other = other; } }',
    `final model = Model(); model.keep(${value}, ${spare}); ${sink('model.name')}`,
  ],
  'a method of the base class': ({ sink, value }) => [
    `abstract class Base { dynamic made(List records); void tell(List records) { ${sink('made(records)')} } }\nclass Model extends Base { @override dynamic made(List records) => ${value}; }`,
    'Model().tell(records);',
  ],
  'an interface': ({ sink, value }) => [
    `abstract interface class Telling { void tell(dynamic name); }\nclass Live implements Telling { @override void tell(dynamic name) { ${sink('name')} } }\nclass Model { Model(this.telling); final Telling telling; }`,
    `Model(Live()).telling.tell(${value});`,
  ],
  'a mixin': ({ sink, value }) => [
    `mixin Telling { void tell(dynamic name) { ${sink('name')} } }\nclass Model with Telling {}`,
    `Model().tell(${value});`,
  ],
  'an extension': ({ sink, value }) => [
    `extension Told on String { void tell() { ${sink('this')} } }`,
    `final String name = ${value}; name.tell();`,
  ],
  'one object of two': ({ sink, value, spare }) => [
    'class Row { Row(this.name); final dynamic name; }',
    `final row = Row(${value}); final other = Row(${spare}); ${sink('row.name')}`,
  ],
  'a shared object': ({ sink, value, spare }) => [
    'class Model { Model._(); static final instance = Model._(); factory Model() => instance; dynamic name; dynamic other; }',
    `Model().name = ${value}; Model.instance.other = ${spare}; ${sink('Model.instance.name')}`,
  ],
  'a sealed class': ({ sink, value, spare }) => [
    `sealed class State {}\nclass Loaded extends State { Loaded(this.name, this.other); final dynamic name; final dynamic other; }\nclass Empty extends State {}\nvoid show1(State state) { switch (state) { case Loaded(:final name): ${sink('name')} case Empty(): break; } }`,
    `show1(Loaded(${value}, ${spare}));`,
  ],
  'what is of a class': ({ sink, value, spare }) => [
    `sealed class State {}\nclass Loaded extends State { Loaded(this.name, this.other); final dynamic name; final dynamic other; }\nvoid show1(State state) { if (state is Loaded) { ${sink('state.name')} } }`,
    `show1(Loaded(${value}, ${spare}));`,
  ],
};

/** Something that is kept in a file, and handed over in another. */
const files =
  (keep: (parts: Parts) => string, get: (parts: Parts) => string, more: Readonly<Record<string, string>> = {}) =>
  (parts: Parts): Readonly<Record<string, string>> => ({
    ...more,
    'lib/keep.dart': `import 'health.dart';\n${keep(parts)}\n`,
    'lib/get.dart': `import 'keep.dart';\n${parts.imports}\n${get(parts)}\n`,
  });

/** The same, with what the other file brings under a name of its own. */
const prefixed =
  (from: string) =>
  ({ imports, sink, value }: Parts): Readonly<Record<string, string>> => ({
    'pubspec.yaml': 'name: app\n',
    'lib/keep.dart': `import 'health.dart';\nFuture<dynamic> nameOf() async { final records = await RecordStore().load(); return ${value}; }\n`,
    'lib/get.dart': `import '${from}' as kept;\n${imports}\nFuture<void> go() async { final name = await kept.nameOf(); ${sink('name')} }\n`,
  });

const FILES: Ways = {
  'a file by a prefix': prefixed('keep.dart'),
  'a file of the package by a prefix': prefixed('package:app/keep.dart'),
  'a function of a file': files(
    ({ value }) => `Future<dynamic> nameOf() async { final records = await RecordStore().load(); return ${value}; }`,
    ({ sink }) => `Future<void> go() async { final name = await nameOf(); ${sink('name')} }`,
  ),
  'a variable of a file': files(
    ({ value, spare }) =>
      `dynamic keptName; dynamic keptOther;\nFuture<void> load() async { final records = await RecordStore().load(); keptName = ${value}; keptOther = ${spare}; }`,
    ({ sink }) => `void go() { ${sink('keptName')} }`,
  ),
  'an object of a file': files(
    ({ value, spare }) =>
      `class Kept { dynamic name; dynamic other; }\nfinal kept = Kept();\nFuture<void> load() async { final records = await RecordStore().load(); kept.name = ${value}; kept.other = ${spare}; }`,
    ({ sink }) => `void go() { ${sink('kept.name')} }`,
  ),
  'a file that passes another on': files(
    ({ value }) => `Future<dynamic> nameOf() async { final records = await RecordStore().load(); return ${value}; }`,
    ({ sink }) => `Future<void> go() async { final name = await nameOf(); ${sink('name')} }`,
    { 'lib/all.dart': "export 'keep.dart';\n" },
  ),
  'a part of a file': files(
    ({ value, spare }) =>
      `part 'model.dart';\nFuture<void> load() async { final records = await RecordStore().load(); model.name = ${value}; model.other = ${spare}; }`,
    ({ sink }) => `void go() { ${sink('model.name')} }`,
    {
      'lib/model.dart': "part of 'keep.dart';\nclass Model { dynamic name; dynamic other; }\nfinal model = Model();\n",
    },
  ),
};

matrix(DART, DART_SINKS, { ...VALUES, ...FUNCTIONS, ...CLASSES, ...FILES });
