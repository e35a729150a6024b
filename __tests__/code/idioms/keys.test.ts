/** Tables that are filled entry by entry: what stands under a key is told apart from what stands under others. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';

const page = (code: string): string => `public class Page { public void Go() { ${code} } }`;

const C_SHARP_ROWS: Rows = [
  [
    'added',
    (make, use, _, other) =>
      page(
        `var kinds = new Dictionary<string, VALUE>(); kinds.Add("labs", ${make}); kinds.Add("notes", ${other}); ${use('kinds["labs"]')}`,
      ),
    OF_TYPES,
  ],
  [
    'tried to be added',
    (make, use, _, other) =>
      page(
        `var kinds = new Dictionary<string, VALUE>(); kinds.TryAdd("labs", ${make}); kinds.TryAdd("notes", ${other}); if (kinds.TryGetValue("labs", out var kind)) { ${use('kind')} }`,
      ),
    OF_TYPES,
  ],
  [
    'in a field',
    (make, use, _, other) =>
      `public class Page { readonly Dictionary<string, VALUE> kinds = new(); public Page() { kinds.Add("labs", ${make}); kinds.Add("notes", ${other}); } public void Go() { ${use('kinds["labs"]')} } }`,
    OF_TYPES,
  ],
];

const KOTLIN_ROWS: Rows = [
  [
    'put',
    (make, use, _, other) =>
      `fun go() { val kinds = mutableMapOf<String, VALUE>()\n kinds.put("labs", ${make})\n kinds.put("notes", ${other})\n ${use('kinds["labs"]!!')} }`,
    OF_TYPES,
  ],
  [
    'put where it is made',
    (make, use, _, other) =>
      `fun go() { val kinds = hashMapOf<String, VALUE>().apply { put("labs", ${make})\n put("notes", ${other}) }\n ${use('kinds.getValue("labs")')} }`,
    OF_TYPES,
  ],
  [
    'assigned',
    (make, use, _, other) =>
      `fun go() { val kinds = buildMap<String, VALUE> { this["labs"] = ${make}\n this["notes"] = ${other} }\n ${use('kinds.getValue("labs")')} }`,
    OF_TYPES,
  ],
  [
    'made if it is not there',
    (make, use, _, other) =>
      `fun go() { val kinds = mutableMapOf("notes" to ${other})\n ${use(`kinds.getOrPut("labs") { ${make} }`)} }`,
    OF_TYPES,
  ],
];

const JAVASCRIPT_ROWS: Rows = [
  [
    'set',
    (make, use, _, other) =>
      `export function go() { const kinds = new Map<string, VALUE>(); kinds.set('labs', ${make}); kinds.set('notes', ${other}); ${use("kinds.get('labs')!")} }`,
    OF_TYPES,
  ],
  [
    'set in a chain',
    (make, use, _, other) =>
      `const kinds = new Map<string, VALUE>().set('labs', ${make}).set('notes', ${other});\nexport function go() { ${use("kinds.get('labs')!")} }`,
    OF_TYPES,
  ],
];

const DART_ROWS: Rows = [
  [
    'put if it is not there',
    (make, use, _, other) =>
      `void go() { final kinds = <String, VALUE>{}; kinds.putIfAbsent('labs', () => ${make}); kinds.putIfAbsent('notes', () => ${other}); ${use("kinds['labs']!")} }`,
    OF_TYPES,
  ],
  [
    'declared with its type',
    (make, use, _, other) =>
      `class Page { final Map<String, VALUE> kinds = {}; void go() { kinds['labs'] = ${make}; kinds['notes'] = ${other}; ${use("kinds['labs']!")} } }\nvoid run() { Page().go(); }`,
    OF_TYPES,
  ],
  [
    'all of another',
    (make, use, _, other) =>
      `void go() { final kinds = <String, VALUE>{}; kinds.addAll({'labs': ${make}, 'notes': ${other}}); ${use("kinds['labs']!")} }`,
    OF_TYPES,
  ],
  [
    'entries that are put in',
    (make, use, _, other) =>
      `void go() { final kinds = <String, VALUE>{}..['labs'] = ${make}..['notes'] = ${other}; ${use("kinds['labs']!")} }`,
    OF_TYPES,
  ],
];

bothFlows(C_SHARP, C_SHARP_ROWS);
bothFlows(DART, DART_ROWS);
bothFlows(JAVASCRIPT, JAVASCRIPT_ROWS);
bothFlows(KOTLIN, KOTLIN_ROWS);
