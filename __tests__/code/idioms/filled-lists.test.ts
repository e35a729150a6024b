/** A list that a helper fills for its caller: what it puts there is in the caller's. */

import { describe } from 'vitest';
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const sharp = (helpers: string, go: string): string => `public class Page { ${helpers} public void Go() { ${go} } }`;

const SHARP: Rows = [
  [
    'a method',
    (make, _, each) =>
      sharp(
        `void More(List<VALUE> kinds) { kinds.Add(${make}); }`,
        `var kinds = new List<VALUE>(); More(kinds); ${each('kinds')}`,
      ),
  ],
  [
    'an arrow',
    (make, _, each) =>
      sharp(
        `void More(ICollection<VALUE> kinds) => kinds.Add(${make});`,
        `List<VALUE> kinds = []; More(kinds); ${each('kinds')}`,
      ),
  ],
  [
    'a set in a field',
    (make, _, each) =>
      sharp(
        `readonly HashSet<VALUE> kinds = new(); static void More(HashSet<VALUE> all, VALUE kind) => all.Add(kind);`,
        `More(kinds, ${make}); ${each('kinds')}`,
      ),
  ],
  [
    'a helper of a helper',
    (make, _, each) =>
      sharp(
        `void All(List<VALUE> kinds) { One(kinds); } void One(List<VALUE> kinds) { kinds.Insert(0, ${make}); }`,
        `var kinds = new List<VALUE>(); All(kinds); ${each('kinds')}`,
      ),
  ],
  [
    'an extension',
    (make, _, each) =>
      `public static class More { public static void Fill(this List<VALUE> kinds) { kinds.Add(${make}); } }\n${sharp('', `var kinds = new List<VALUE>(); kinds.Fill(); ${each('kinds')}`)}`,
  ],
  [
    'a method that one part of a class announces and another does',
    (make, _, each) =>
      `public partial class Page { partial void More(List<VALUE> kinds); public void Go() { List<VALUE> kinds = []; More(kinds); ${each('kinds')} } }\npublic partial class Page { partial void More(List<VALUE> kinds) => kinds.Add(${make}); }`,
  ],
  [
    'a method that means another list from then on',
    (make, _, each, other) =>
      sharp(
        `void More(List<VALUE> kinds) { kinds = new List<VALUE>(); kinds.Add(${other}); }`,
        `var kinds = new List<VALUE> { ${make} }; More(kinds); ${each('kinds')}`,
      ),
  ],
];

const KOTLIN_ROWS: Rows = [
  [
    'a function',
    (make, _, each) =>
      `fun more(kinds: MutableList<VALUE>) { kinds.add(${make}) }\nfun go() { val kinds = mutableListOf<VALUE>()\n more(kinds)\n ${each('kinds')} }`,
  ],
  [
    'a function with a sign',
    (make, _, each) =>
      `fun more(kinds: MutableSet<VALUE>) { kinds += ${make} }\nfun go() { val kinds = mutableSetOf<VALUE>()\n more(kinds)\n ${each('kinds')} }`,
  ],
  [
    'an extension that says this',
    (make, _, each) =>
      `fun MutableList<VALUE>.more(kind: VALUE) { this.add(kind) }\nfun go() { val kinds = mutableListOf<VALUE>()\n kinds.more(${make})\n ${each('kinds')} }`,
  ],
  [
    'an extension',
    (make, _, each) =>
      `fun MutableList<VALUE>.more() { add(${make}) }\nfun go() { val kinds = mutableListOf<VALUE>()\n kinds.more()\n ${each('kinds')} }`,
  ],
];

const SWIFT_ROWS: Rows = [
  [
    'a function',
    (make, _, each) =>
      `func more(_ kinds: inout [VALUE]) { kinds.append(${make}) }\nfunc go() { var kinds: [VALUE] = []\n more(&kinds)\n ${each('kinds')} }`,
  ],
  [
    'an extension',
    (make, _, each) =>
      `extension Array where Element == VALUE { mutating func more() { append(${make}) } }\nfunc go() { var kinds: [VALUE] = []\n kinds.more()\n ${each('kinds')} }`,
  ],
];

const DART_ROWS: Rows = [
  [
    'a function',
    (make, _, each) =>
      `void more(List<VALUE> kinds) { kinds.add(${make}); }\nFuture<void> go() async { final kinds = <VALUE>[]; more(kinds); ${each('kinds')} }`,
  ],
  [
    'an extension',
    (make, _, each) =>
      `extension More on List<VALUE> { void more() { add(${make}); } }\nFuture<void> go() async { final kinds = <VALUE>[]; kinds.more(); ${each('kinds')} }`,
  ],
];

const SCRIPT_ROWS: Rows = [
  [
    'a function',
    (make, _, each) =>
      `function more(kinds) { kinds.push(${make}); }\nexport async function go() { const kinds = []; more(kinds); ${each('kinds')} }`,
  ],
];

describe('Swift', () => bothFlows(SWIFT, SWIFT_ROWS));
describe('C#', () => bothFlows(C_SHARP, SHARP));
describe('Kotlin', () => bothFlows(KOTLIN, KOTLIN_ROWS));
describe('Dart', () => bothFlows(DART, DART_ROWS));
describe('JavaScript', () => bothFlows(JAVASCRIPT, SCRIPT_ROWS));
