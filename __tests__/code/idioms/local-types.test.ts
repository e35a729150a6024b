/** Types that are declared inside of a function: they are as good as those beside it. */
import { bothFlows, type Rows } from './both-flows.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const SWIFT_ROWS: Rows = [
  [
    'a struct',
    (make, use, _, other) =>
      `@objc func go() { struct Source { let spare: VALUE\n let kind: VALUE\n var limit: Int? = nil }\n for source in [Source(spare: ${other}, kind: ${make}), Source(spare: ${other}, kind: ${make}, limit: 20)] { ${use('source.kind')} } }`,
  ],
  [
    'a struct in a method',
    (make, use, _, other) =>
      `final class Page { @objc func go() { struct Source { let spare: VALUE\n let kind: VALUE\n func run() { ${use('kind')} } }\n Source(spare: ${other}, kind: ${make}).run() } }`,
  ],
  [
    'an enum with a payload',
    (make, use, _, other) =>
      `@objc func go() { enum Step { case mine(VALUE), theirs(VALUE) }\n for step in [Step.theirs(${other}), .mine(${make})] { if case .mine(let kind) = step { ${use('kind')} } } }`,
  ],
  [
    'a class',
    (make, use) =>
      `@objc func go() { final class Box { var kind: VALUE?\n func tell() { if let kind { ${use('kind')} } } }\n let box = Box()\n box.kind = ${make}\n box.tell() }`,
  ],
  [
    'a struct in a closure',
    (make, use, _, other) =>
      `let run = { struct Pair { let spare: VALUE\n let kind: VALUE }\n let pair = Pair(spare: ${other}, kind: ${make})\n ${use('pair.kind')} }\n@objc func go() { run() }`,
  ],
  [
    'a struct in a getter',
    (make, use, _, other) =>
      `struct Pages { var first: VALUE { struct Pair { let spare: VALUE\n let kind: VALUE }\n return Pair(spare: ${other}, kind: ${make}).kind } }\n@objc func go() { ${use('Pages().first')} }`,
  ],
  [
    'by one name in two types',
    (make, use, _, other) =>
      `struct Mine { func go() { struct Row { let kind: VALUE }\n let row = Row(kind: ${make})\n ${use('row.kind')} } }\nstruct Theirs { func go() { struct Row { let kind: VALUE\n let title: String }\n let row = Row(kind: ${other}, title: "a")\n show(row.kind) }\n func show(_ kind: VALUE) {} }\n@objc func go() { Mine().go()\n Theirs().go() }`,
  ],
];
bothFlows(SWIFT, SWIFT_ROWS);

const SCRIPT_ROWS: Rows = [
  [
    'JavaScript: a class',
    (make, use, _, other) =>
      `export function go() { class Source { constructor(spare, kind) { this.spare = spare; this.kind = kind; } }\n for (const source of [new Source(${other}, ${make})]) { ${use('source.kind')} } }`,
    { fails: ['asked', 'read', 'beside'] },
  ],
];
bothFlows(JAVASCRIPT, SCRIPT_ROWS);

const KOTLIN_ROWS: Rows = [
  [
    'Kotlin: a data class',
    (make, use, _, other) =>
      `fun go() { data class Source(val spare: VALUE, val kind: VALUE)\n for (source in listOf(Source(${other}, ${make}))) { ${use('source.kind')} } }`,
  ],
];
bothFlows(KOTLIN, KOTLIN_ROWS);
