/** Elements of a list, a set or a map of Dart that are there where a pattern matches, and what that binds. */
import { bothFlows, type Rows } from './both-flows.ts';
import { DART } from './dart.ts';
import { bringsNone } from './records.ts';

const MATCHED: Rows = [
  [
    'what a pattern of a map binds',
    (make, use, _, other) =>
      `Map<String, Object> made() => {'text': ${make}, 'spare': ${other}};\nvoid go() { final all = [if (made() case {'text': final VALUE text}) text]; ${use('all.first')} }`,
  ],
  [
    'what a name binds, in a loop',
    (make, use) =>
      `VALUE? made() => ${make};\nvoid go() { final all = [for (final _ in [1]) if (made() case final it?) it]; ${use('all.first')} }`,
  ],
  [
    'what a pattern of an object binds',
    (make, use, _, other) =>
      `class Row { const Row(this.kind, this.spare); final VALUE kind; final VALUE spare; }\nvoid go() { final all = [for (final row in [Row(${make}, ${other})]) if (row case Row(:final kind)) kind]; ${use('all.first')} }`,
  ],
  [
    'what a record binds, with a guard',
    (make, use, _, other) =>
      `(VALUE, VALUE) pair() => (${make}, ${other});\nvoid open(bool all) { final found = [if (pair() case (final kind, _) when all) kind]; ${use('found.first')} }\nvoid go() { open(true); }`,
  ],
  [
    'an entry of a map',
    (make, use) =>
      `VALUE? made() => ${make};\nvoid go() { final all = {if (made() case final it?) 'kind': it}; ${use("all['kind']!")} }`,
  ],
  [
    'what stands there where none matches',
    (make, use) =>
      `VALUE? made() => null;\nvoid go() { final all = [if (made() case final it?) it else ${make}]; ${use('all.first')} }`,
  ],
];
bothFlows(DART, MATCHED);

bringsNone(DART, [
  [
    'another part that a pattern binds',
    (make, use, other) =>
      `class Row { const Row(this.kind, this.spare); final String kind; final String spare; }\nvoid go() { final all = [for (final row in [Row(${make}, ${other})]) if (row case Row(:final spare)) spare]; ${use('all.first')} }`,
  ],
  [
    'what is only asked of it',
    (make, use) => `void go() { final all = [if (${make} case 'penicillin') 'known']; ${use('all.first')} }`,
  ],
  [
    'another name of the same letters outside',
    (make, use, other) =>
      `String? made() => ${make};\nvoid go() { final it = ${other}; final all = [if (made() case final it?) it.length]; ${use("it + '${all.first}'")} }`,
  ],
]);
