/** A closure behind a call at the head of a loop or a question: `if let row = rows.first { $0.isOpen } {`. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const R = 'struct Row { let kind: VALUE\n let on: Bool }\n';
const ROWS: Rows = [
  [
    'a question that binds',
    (make, use) =>
      `${R}func go() { let rows = [Row(kind: ${make}, on: true)]\n if let row = rows.first { $0.on } { ${use('row.kind')} } }`,
  ],
  [
    'a loop',
    (make, use) =>
      `${R}func go() { let rows = [Row(kind: ${make}, on: true)]\n for row in rows.filter { $0.on } { ${use('row.kind')} } }`,
  ],
  [
    'a question',
    (make, use) =>
      `${R}func go() { let rows = [Row(kind: ${make}, on: true)]\n if rows.contains { $0.on } { ${use(make)} } }`,
  ],
  [
    'a question of two',
    (make, use) =>
      `${R}func go() { let rows = [Row(kind: ${make}, on: true)]\n if !rows.isEmpty, let row = rows.last { $0.on } { ${use('row.kind')} } else { print("none") } }`,
  ],
  [
    'a guard',
    (make, use) =>
      `${R}func go() { let rows = [Row(kind: ${make}, on: true)]\n guard let row = rows.first { $0.on } else { return }\n ${use('row.kind')} }`,
  ],
  [
    'a switch',
    (make, use) =>
      `${R}func go() { let rows = [Row(kind: ${make}, on: true)]\n switch rows.first { $0.on } { case .some(let row): ${use('row.kind')}\n default: break } }`,
  ],
  [
    'a loop with a test',
    (make, use) =>
      `${R}func go() { let rows = [Row(kind: ${make}, on: true)]\n while let row = rows.first { $0.on } { ${use('row.kind')} } }`,
  ],
];
bothFlows(SWIFT, ROWS);
