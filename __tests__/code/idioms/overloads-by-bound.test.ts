/** Functions of one name and the same labels, told apart by the types of what they take. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const TYPES = (make: string): string => `protocol Kept {}
protocol Sent: Kept {}
struct Note: Kept { var kind: VALUE = ${make} }
struct Tip: Sent { var kind: VALUE }
`;

const ROWS: Rows = [
  [
    'what it has to be',
    (make, use, _, other) =>
      `${TYPES(other)}struct Shelf { func put<V: Kept>(_ value: V) { print(0) }\n func put<V: Sent>(_ value: V) { let tip = value as! Tip; ${use('tip.kind')} } }\nfunc go() { Shelf().put(Note()); Shelf().put(Tip(kind: ${make})) }`,
  ],
  [
    'what it has to be, behind',
    (make, use, _, other) =>
      `${TYPES(other)}struct Shelf { func put<V>(_ value: V) where V: Kept { print(0) }\n func put<V>(_ value: V) where V: Sent { let tip = value as! Tip; ${use('tip.kind')} } }\nfunc go() { Shelf().put(Note()); Shelf().put(Tip(kind: ${make})) }`,
  ],
  [
    'some that is one',
    (make, use, _, other) =>
      `${TYPES(other)}struct Shelf { func put(_ value: some Kept) { print(0) }\n func put(_ value: some Sent) { let tip = value as! Tip; ${use('tip.kind')} } }\nfunc go() { Shelf().put(Note()); Shelf().put(Tip(kind: ${make})) }`,
  ],
  [
    'a type of its own',
    (make, use, _, other) =>
      `${TYPES(other)}struct Shelf { func put(_ value: Note) { print(0) }\n func put(_ value: Tip) { ${use('value.kind')} } }\nfunc go() { Shelf().put(Note()); Shelf().put(Tip(kind: ${make})) }`,
  ],
  [
    'that it is one is said by an extension',
    (make, use, _, other) =>
      `${TYPES(other)}struct Other { var kind: VALUE }\nextension Other: Sent {}\nstruct Shelf { func put<V: Kept>(_ value: V) { print(0) }\n func put<V: Sent>(_ value: V) { let tip = value as! Other; ${use('tip.kind')} } }\nfunc go() { Shelf().put(Note()); Shelf().put(Other(kind: ${make})) }`,
  ],
  [
    'that it is one is said in another file',
    (make, use, _, other) => ({
      'App/A.swift': `import HealthKit\nimport Mixpanel\n${TYPES(other)}struct Other { var kind: VALUE }\nstruct Shelf { func put<V: Kept>(_ value: V) { print(0) }\n func put<V: Sent>(_ value: V) { let tip = value as! Other; ${use('tip.kind')} } }\nfunc go() { Shelf().put(Note()); Shelf().put(Other(kind: ${make})) }`,
      'App/B.swift': 'extension Other: Sent {}\n',
    }),
    { without: ['beside'] },
  ],
  [
    'a subclass of what another takes',
    (make, use, _, other) =>
      `class Page { let kind: VALUE\n init(_ kind: VALUE) { self.kind = kind } }\nfinal class Sheet: Page {}\nstruct Shelf { func put(_ page: Page) { print(0) }\n func put(_ sheet: Sheet) { ${use('sheet.kind')} } }\nfunc go() { Shelf().put(Page(${other})); Shelf().put(Sheet(${make})) }`,
  ],
];

bothFlows(SWIFT, ROWS);
