/** Newer Dart: enums with fields, extension types, records, patterns, sealed classes. */
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

const ROWS: Rows = [
  [
    'a row of a list of maps in a field, by its place',
    (make, use, _, other) =>
      `class Page { final rows = [{'kind': ${make}, 'spare': ${other}}]; void show() { ${use("rows[0]['kind']!")} } }\nvoid go() { Page().show(); }`,
  ],
  [
    'values of an enum with fields, filtered',
    (make, _, each, other) =>
      `enum Section { labs(${make}, ${other}, true); const Section(this.kind, this.spare, this.isAsked); final VALUE kind; final VALUE spare; final bool isAsked; }\nvoid go() { ${each('Section.values.where((section) => section.isAsked).map((section) => section.kind)')} }`,
  ],
  [
    'values of an enum with fields, in a loop of a list',
    (make, _, each, other) =>
      `enum Section { labs(kind: ${make}, spare: ${other}); const Section({required this.kind, required this.spare}); final VALUE kind; final VALUE spare; }\nvoid go() { ${each('[for (final Section(:kind) in Section.values) kind]')} }`,
  ],
  [
    'a getter of an enum by a switch',
    (make, use, _, other) =>
      `enum Section { labs, notes; VALUE get kind => switch (this) { labs => ${make}, notes => ${other} }; }\nvoid go() { ${use('Section.labs.kind')} }`,
  ],
  [
    'an extension type over a value',
    (make, use) =>
      `extension type Kind(VALUE inner) { VALUE get raw => inner; }\nvoid load(Kind kind) { ${use('kind.raw')} }\nvoid go() { load(Kind(${make})); }`,
  ],
  [
    'an extension type over a record',
    (make, use, _, other) =>
      `extension type Row((VALUE, VALUE) parts) { VALUE get kind => parts.$1; VALUE get spare => parts.$2; }\nvoid go() { ${use(`Row((${make}, ${other})).kind`)} }`,
  ],
  [
    'an extension type that implements what it wraps',
    (make, _, each) =>
      `extension type Kinds(List<VALUE> inner) implements List<VALUE> { Kinds plus(VALUE kind) => Kinds([...inner, kind]); }\nvoid go() { ${each(`Kinds([]).plus(${make})`)} }`,
    { fails: ['asked', 'read', 'records'] },
  ],
  [
    'a sealed class in a switch of objects',
    (make, use, _, other) =>
      `sealed class Card {}\nfinal class Labs extends Card { Labs(this.kind); final VALUE kind; }\nfinal class Notes extends Card { Notes(this.spare); final VALUE spare; }\nvoid show(Card card) { switch (card) { case Labs(:final kind): ${use('kind')} case Notes(:final spare): spare.toString(); } }\nvoid go() { show(Labs(${make})); show(Notes(${other})); }`,
  ],
  [
    'a sealed class in an expression',
    (make, use) =>
      `sealed class Card {}\nfinal class Labs extends Card { Labs(this.kind); final VALUE kind; }\nfinal class Notes extends Card {}\nVALUE? kindOf(Card card) => switch (card) { Labs(kind: final it) => it, Notes() => null };\nvoid go() { final kind = kindOf(Labs(${make})); if (kind != null) { ${use('kind')} } }`,
  ],
  [
    'records in a list, taken apart by their names',
    (make, use, _, other) =>
      `final rows = [(kind: ${make}, spare: ${other})];\nvoid go() { for (final (:kind, spare: _) in rows) { ${use('kind')} } }`,
  ],
  [
    'a record that a function gives',
    (make, use, _, other) =>
      `({VALUE kind, VALUE spare}) made() => (kind: ${make}, spare: ${other});\nvoid go() { final (:kind, :spare) = made(); spare.toString(); ${use('kind')} }`,
  ],
  [
    'entries of a map, taken apart',
    (make, use, _, other) =>
      `final kinds = {'labs': (${make}, ${other})};\nvoid go() { for (final MapEntry(:key, value: (kind, _)) in kinds.entries) { key.length; ${use('kind')} } }`,
  ],
  [
    'a list of parts and conditions',
    (make, _, each) =>
      `List<VALUE> kinds(bool all, List<VALUE>? more) => [if (all) ${make} else ...[], ...?more];\nvoid go() { ${each('kinds(true, null)')} }`,
  ],
  [
    'a generator',
    (make, _, each, other) =>
      `class Shelf { Shelf(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nIterable<Shelf> shelves() sync* { yield Shelf(${make}, ${other}); yield* const <Shelf>[]; }\nvoid go() { ${each('shelves().map((shelf) => shelf.kind)')} }`,
  ],
  [
    'a fold into a set by a cascade',
    (make, _, each, other) =>
      `class Shelf { Shelf(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nfinal shelves = [Shelf(${make}, ${other})];\nvoid go() { ${each('shelves.fold(<VALUE>{}, (all, shelf) => all..add(shelf.kind))')} }`,
  ],
  [
    'a fold into a list',
    (make, _, each, other) =>
      `class Shelf { Shelf(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nfinal shelves = [Shelf(${make}, ${other})];\nvoid go() { ${each('shelves.fold(<VALUE>[], (all, shelf) => [...all, shelf.kind])')} }`,
  ],
  [
    'a class that is called like a type parameter',
    (make, use, _, other) =>
      `abstract class Shelf { VALUE get kind; }\nclass E extends Shelf { @override VALUE get kind => ${make}; }\nclass T extends Shelf { @override VALUE get kind => ${other}; }\nvoid go() { final shelf = GetIt.I<E>(); ${use('shelf.kind')} }`,
  ],
  [
    'what a mixin asks for',
    (make, use, _, other) =>
      `mixin Reads { VALUE get kind; void load() { ${use('kind')} } }\nclass Labs with Reads { @override VALUE get kind => ${make}; }\nclass Notes { VALUE get kind => ${other}; }\nvoid go() { Labs().load(); Notes().kind; }`,
  ],
  [
    'a factory that keeps what it made',
    (make, use, _, other) =>
      `class Shelf { Shelf._(this.kind, this.spare); factory Shelf.shared() => _shared ??= Shelf._(${make}, ${other}); static Shelf? _shared; final VALUE kind; final VALUE spare; }\nvoid go() { ${use('Shelf.shared().kind')} }`,
  ],
  [
    'a value of an enum that is called like a function',
    (make, use, _, other) =>
      `enum Shelf { labs(${make}), notes(${other}); const Shelf(this.kind); final VALUE kind; void call(int count) { ${use('kind')} } }\nvoid go() { Shelf.labs(1); }`,
  ],
  [
    'a static member that is called like a function',
    (make, use) =>
      `class Load { const Load(); void call(VALUE kind) { ${use('kind')} }\n static const shared = Load(); }\nvoid go() { Load.shared(${make}); }`,
  ],
  [
    'an object that is called',
    (make, use) =>
      `class Load { const Load(); void call(VALUE kind) { ${use('kind')} } }\nvoid go() { const load = Load(); load(${make}); }`,
  ],
  [
    'a constructor that is handed on',
    (make, _, each) =>
      `class Shelf { Shelf(this.kind); final VALUE kind; }\nvoid go() { ${each(`[${make}].map(Shelf.new).map((shelf) => shelf.kind)`)} }`,
  ],
  [
    'a static function that is handed on',
    (make, _, each) =>
      `class Kinds { static VALUE same(VALUE kind) => kind; }\nvoid go() { ${each(`[${make}].map(Kinds.same)`)} }`,
  ],
  [
    'a map of functions by a case',
    (make, use, _, other) =>
      `enum Section { labs, notes }\nfinal makers = <Section, VALUE Function()>{Section.labs: () => ${make}, Section.notes: () => ${other}};\nvoid go() { ${use('makers[Section.labs]!()')} }`,
  ],
  [
    'an if with a pattern',
    (make, use) => `VALUE? made() => ${make};\nvoid go() { if (made() case final kind?) { ${use('kind')} } }`,
  ],
  [
    'a late final field',
    (make, use) =>
      `class Page { late final VALUE kind = _make(); VALUE _make() => ${make}; void go() { ${use('kind')} } }\nvoid run() { Page().go(); }`,
  ],
  [
    'named arguments that a super constructor takes',
    (make, use, _, other) =>
      `class Base { Base({required this.kind, required this.spare}); final VALUE kind; final VALUE spare; }\nclass Labs extends Base { Labs({required super.kind, required super.spare}); void load() { ${use('kind')} } }\nvoid go() { Labs(kind: ${make}, spare: ${other}).load(); }`,
  ],
  [
    'a map that is gone through by a function',
    (make, use) => `final kinds = {'labs': ${make}};\nvoid go() { kinds.forEach((key, kind) { ${use('kind')} }); }`,
  ],
  [
    'an entry of a map beside another',
    (make, use, _, other) =>
      `final kinds = <String, VALUE>{};\nvoid go() { kinds['labs'] = ${make}; kinds['notes'] = ${other}; ${use("kinds['labs']!")} }`,
  ],
  [
    'a class that freezed makes',
    (make, use, _, other) =>
      `@freezed\nclass Card with _$Card { const factory Card({required VALUE kind, VALUE? spare}) = _Card; }\nvoid go() { final card = Card(kind: ${make}, spare: ${other}); ${use('card.kind')} }`,
  ],
  [
    'a copy of a class that freezed makes',
    (make, use, _, other) =>
      `@freezed\nclass Card with _$Card { const factory Card({VALUE? kind, VALUE? spare}) = _Card; }\nvoid go() { final card = const Card().copyWith(kind: ${make}, spare: ${other}); ${use('card.kind!')} }`,
  ],
  [
    'one of several classes that freezed makes',
    (make, use, _, other) =>
      `@freezed\nsealed class Page with _$Page { const factory Page.loading() = Loading; const factory Page.loaded(VALUE kind, VALUE spare) = Loaded; }\nvoid show(Page page) { switch (page) { case Loading(): break; case Loaded(:final kind): ${use('kind')} } }\nvoid go() { show(Page.loaded(${make}, ${other})); }`,
  ],
  [
    'what freezed calls for one of several',
    (make, use, _, other) =>
      `@freezed\nsealed class Page with _$Page { const factory Page.loading() = Loading; const factory Page.loaded(VALUE kind, VALUE spare) = Loaded; }\nvoid show(Page page) { page.when(loading: () {}, loaded: (kind, spare) { ${use('kind')} }); }\nvoid go() { show(Page.loaded(${make}, ${other})); }`,
  ],
  [
    'an object that freezed hands on of one of several',
    (make, use, _, other) =>
      `@freezed\nsealed class Page with _$Page { const factory Page.loading() = Loading; const factory Page.loaded(VALUE kind, VALUE spare) = Loaded; }\nvoid show(Page page) { page.maybeMap(loaded: (it) { ${use('it.kind')} }, orElse: () {}); }\nvoid go() { show(Page.loaded(${make}, ${other})); }`,
  ],
  [
    'a private class',
    (make, use, _, other) =>
      `class _Card { _Card(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nvoid go() { final card = _Card(${make}, ${other}); ${use('card.kind')} }`,
  ],
  [
    'a copy that a class makes itself',
    (make, use, _, other) =>
      `class Card { const Card({this.kind, this.spare}); final VALUE? kind; final VALUE? spare; Card copyWith({VALUE? kind, VALUE? spare}) => Card(kind: kind ?? this.kind, spare: spare ?? this.spare); }\nvoid go() { final card = const Card().copyWith(kind: ${make}).copyWith(spare: ${other}); ${use('card.kind!')} }`,
  ],
];

bothFlows(DART, ROWS);
