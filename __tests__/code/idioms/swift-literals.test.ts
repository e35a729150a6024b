/** Literals where a type of the app's own is wanted that is made of one. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const PLAN =
  'struct Plan: ExpressibleByArrayLiteral { let kinds: [VALUE]\n init(arrayLiteral elements: VALUE...) { kinds = elements } }\n';
const TABLE =
  'struct Table: ExpressibleByDictionaryLiteral { let kinds: [VALUE]\n init(dictionaryLiteral elements: (String, VALUE)...) { kinds = elements.map { $0.1 } } }\n';

const ROWS: Rows = [
  [
    'a list that a constant is made of',
    (make, _, each) => `${PLAN}func go() { let plan: Plan = [${make}]\n ${each('plan.kinds')} }`,
  ],
  [
    'a list that is passed',
    (make, _, each, other) =>
      `${PLAN}let rest: Plan = [${other}]\nfunc show(_ plan: Plan) { ${each('plan.kinds')} }\nfunc go() { show([${make}]) }`,
  ],
  [
    'a list that is passed by a protocol',
    (make, _, each) =>
      `${PLAN}protocol Service { func show(_ plan: Plan) }\nstruct Live: Service { func show(_ plan: Plan) { ${each('plan.kinds')} } }\nfinal class Model { let service: any Service\n init(service: any Service) { self.service = service }\n func go() { service.show([${make}]) } }\nfunc go() { Model(service: Live()).go() }`,
  ],
  [
    'a list that an object is made with',
    (make, _, each) =>
      `${PLAN}struct Screen { let plan: Plan\n func go() { ${each('plan.kinds')} } }\nfunc go() { Screen(plan: [${make}]).go() }`,
  ],
  [
    'a list that a parameter is where it is left out',
    (make, _, each) => `${PLAN}func show(_ plan: Plan = [${make}]) { ${each('plan.kinds')} }\nfunc go() { show() }`,
  ],
  [
    'a list that is given back',
    (make, _, each) => `${PLAN}func plan() -> Plan { [${make}] }\nfunc go() { ${each('plan().kinds')} }`,
  ],
  [
    'a list for a type of a value that may be absent',
    (make, _, each) =>
      `${PLAN}func show(_ plan: Plan?) { if let plan { ${each('plan.kinds')} } }\nfunc go() { show([${make}]) }`,
  ],
  [
    'entries that a constant is made of',
    (make, _, each) => `${TABLE}func go() { let table: Table = ["a": ${make}]\n ${each('table.kinds')} }`,
  ],
  [
    'a list in an extension that says so',
    (make, _, each) =>
      `struct Plan { var kinds: [VALUE] = [] }\nextension Plan: ExpressibleByArrayLiteral { init(arrayLiteral elements: VALUE...) { self.init(kinds: elements) } }\nfunc go() { let plan: Plan = [${make}]\n ${each('plan.kinds')} }`,
  ],
  [
    'a text beside a value',
    (make, use, _, other) =>
      `struct Title: ExpressibleByStringLiteral { let text: String\n init(stringLiteral value: String) { text = value } }\nstruct Shelf { let title: Title\n let kind: VALUE }\nlet rest = Shelf(title: "Rest", kind: ${other})\nfunc go() { let shelf = Shelf(title: "Labs", kind: ${make})\n ${use('shelf.kind')} }`,
  ],
];
bothFlows(SWIFT, ROWS);
