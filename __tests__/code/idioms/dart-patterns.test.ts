import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';

/** Patterns of Dart 3. https://dart.dev/language/patterns */
const ROWS: Rows = [
  [
    'records in a loop',
    (make, use, _, other) =>
      `final pages = [(${make}, ${other})];\nvoid go() { for (final (kind, _) in pages) { ${use('kind')} } }`,
  ],
  [
    'records in a loop, with a type for each part',
    (make, use, _, other) =>
      `final pages = [(${make}, ${other})];\nvoid go() { for (final (VALUE kind, VALUE spare) in pages) { ${use('kind')} } }`,
  ],
  [
    'records in a list that is made of them',
    (make, _, each, other) =>
      `const pages = [('Labs', ${make}, ${other})];\nvoid go() { ${each('[for (final (_, kind, _) in pages) kind]')} }`,
  ],
  [
    'records with names in a loop',
    (make, use, _, other) =>
      `final pages = [(spare: ${other}, kind: ${make})];\nvoid go() { for (final (:kind, spare: _) in pages) { ${use('kind')} } }`,
  ],
  [
    'a part by another name',
    (make, use, _, other) =>
      `final pages = [(${other}, kind: ${make})];\nvoid go() { for (final (rest, kind: it) in pages) { ${use('it')} } }`,
  ],
  [
    'a record in a record',
    (make, use, _, other) =>
      `final pages = [(${other}, (${make}, ${other}))];\nvoid go() { for (final (_, (kind, _)) in pages) { ${use('kind')} } }`,
  ],
  [
    'a record in a record that is declared',
    (make, use, _, other) =>
      `void go() { final (_, (kind, rest: _)) = (${other}, (${make}, rest: ${other})); ${use('kind')} }`,
  ],
  [
    'a record with names that is declared',
    (make, use, _, other) =>
      `({VALUE kind, VALUE spare}) both() => (kind: ${make}, spare: ${other});\nvoid go() { final (:kind, :spare) = both(); ${use('kind')} }`,
  ],
  [
    'objects in a loop',
    (make, use, _, other) =>
      `class Page { const Page(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nfinal pages = [Page(${make}, ${other})];\nvoid go() { for (final Page(:kind) in pages) { ${use('kind')} } }`,
  ],
  [
    'objects in a list that is made of them',
    (make, _, each, other) =>
      `class Page { const Page(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nfinal pages = [Page(${make}, ${other})];\nvoid go() { ${each('[for (final Page(kind: it) in pages) it]')} }`,
  ],
  [
    'an object in an object',
    (make, use, _, other) =>
      `class Kind { const Kind(this.id, this.spare); final VALUE id; final VALUE spare; }\nclass Page { const Page(this.kind); final Kind kind; }\nvoid go() { final Page(kind: Kind(:id)) = Page(Kind(${make}, ${other})); ${use('id')} }`,
  ],
  [
    'entries of a map in a loop',
    (make, use) =>
      `final table = {'labs': ${make}};\nvoid go() { for (final MapEntry(:key, :value) in table.entries) { ${use('value')} } }`,
  ],
  [
    'entries of a map by their members',
    (make, use) =>
      `final table = {'labs': ${make}};\nvoid go() { for (final entry in table.entries) { ${use('entry.value')} } }`,
  ],
  [
    'lists in a loop',
    (make, use) => `final rows = [[${make}]];\nvoid go() { for (final [kind] in rows) { ${use('kind')} } }`,
  ],
  [
    'the first of a list, and the others',
    (make, use) => `void go() { final [kind, ...rest] = [${make}]; ${use('kind')} }`,
  ],
  [
    'the others of a list',
    (make, _, each) => `void go() { final [first, ...rest] = [${make}, ${make}]; ${each('rest')} }`,
  ],
  [
    'maps in a loop',
    (make, use, _, other) =>
      `final rows = [{'kind': ${make}, 'spare': ${other}}];\nvoid go() { for (final {'kind': kind} in rows) { ${use('kind')} } }`,
  ],
  [
    'a list with its numbers',
    (make, use) => `void go() { for (final (at, kind) in [${make}].indexed) { ${use('kind')} } }`,
  ],
  [
    'a map that is made of records',
    (make, _, each, other) =>
      `const pages = [('labs', ${make}, ${other})];\nvoid go() { final table = {for (final (title, kind, _) in pages) title: kind}; ${each('table.values')} }`,
  ],
  [
    'a map whose entries hang on a test',
    (make, _, each) =>
      `void go(bool all) { final table = {if (all) 'labs': ${make} else 'spare': ${make}}; ${each('table.values')} }`,
  ],
  [
    'parts that are put into variables',
    (make, use, _, other) =>
      `void go() { VALUE kind; VALUE spare; (kind, spare) = (${make}, ${other}); ${use('kind')} }`,
  ],
  [
    'what is there',
    (make, use) => `VALUE? wanted() => ${make};\nvoid go() { if (wanted() case final kind?) { ${use('kind')} } }`,
  ],
  [
    'a record that is tried',
    (make, use, _, other) =>
      `Object pair() => (${make}, ${other});\nvoid go() { if (pair() case (final VALUE kind, final VALUE _)) { ${use('kind')} } }`,
  ],
  [
    'a record that is tried, where more holds',
    (make, use, _, other) =>
      `(VALUE, VALUE) pair() => (${make}, ${other});\nvoid open(bool all) { if (pair() case (final kind, _) when all) { ${use('kind')} } }\nvoid go() { open(true); }`,
  ],
  [
    'a field that is there',
    (make, use) =>
      `class Page { Page(this.kind); final VALUE? kind; }\nvoid open(Page page) { if (page case Page(:final kind?)) { ${use('kind')} } }\nvoid go() { open(Page(${make})); }`,
  ],
  [
    'a record in a switch',
    (make, use, _, other) =>
      `(String, VALUE, VALUE) row() => ('labs', ${make}, ${other});\nvoid go() { switch (row()) { case ('labs', final kind, _): ${use('kind')} case _: break; } }`,
  ],
  [
    'a record in a switch that yields',
    (make, use, _, other) =>
      `(String, {VALUE kind, VALUE spare}) row() => ('labs', kind: ${make}, spare: ${other});\nvoid go() { final it = switch (row()) { ('labs', kind: final kind, spare: _) => kind, _ => null }; ${use('it!')} }`,
  ],
  [
    'a branch that yields where more holds',
    (make, use) =>
      `sealed class Route {}\nclass Records extends Route { Records(this.kind); final VALUE kind; }\nclass Settings extends Route {}\nVALUE? wanted(Route route, bool all) => switch (route) { Records(:final kind) when all => kind, _ => null };\nvoid go() { ${use(`wanted(Records(${make}), true)!`)} }`,
  ],
  [
    'a list in a switch',
    (make, use) =>
      `void open(List<VALUE> kinds) { switch (kinds) { case [final kind, ...]: ${use('kind')} case []: break; } }\nvoid go() { open([${make}]); }`,
  ],
];

bothFlows(DART, ROWS);
