// Source files that grow: each construct of each language, written out to any size. Tests hold that the work they cost
// grows no faster than they do, and the fuzzer mixes them.

const times = (count, write) => Array.from({ length: count }, (_, index) => write(index)).join('');
/** `open` and `close` may be functions of the level. */
const nest = (count, open, core, close) => {
  const at = (part, index) => (typeof part === 'function' ? part(index) : part);
  let before = '';
  let after = '';
  for (let index = 0; index < count; index += 1) {
    before += at(open, index);
    after += at(close, count - 1 - index);
  }
  return before + core + after;
};

const SWIFT_TYPE = 'HKClinicalType(.allergyRecord)';
/** A Swift file whose function is given records, with `body` in it and `before` beside it. */
const swift = (body, before = '') => `import HealthKit
${before}
final class Records {
  let store = HKHealthStore()
  func ask() async throws { try await store.requestAuthorization(toShare: [], read: [${SWIFT_TYPE}]) }
  func load(_ a: Bool) {
    let query = HKSampleQuery(sampleType: ${SWIFT_TYPE}, predicate: nil, limit: 0, sortDescriptors: nil) { _, samples, _ in
      let records = samples as! [HKClinicalRecord]
      self.show(records[0])
    }
    store.execute(query)
  }
  func show(_ record: HKClinicalRecord) {
    _ = ${SWIFT_TYPE}
    ${body}
  }
}
`;

const objectiveC = (body, before = '') => `#import <HealthKit/HealthKit.h>
${before}
@interface Records : NSObject
@property HKHealthStore *store;
@end
@implementation Records
- (void)ask {
  HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL ok, NSError *error) {}];
  HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) {
    [self show:results.firstObject];
  }];
  [self.store executeQuery:query];
}
- (void)show:(HKClinicalRecord *)record {
  id type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  ${body}
}
@end
`;

const script = (body, before = '') => `import AppleHealthKit from 'react-native-health';
import React from 'react';
${before}
export function Records(props) {
  AppleHealthKit.getClinicalRecords({ type: 'AllergyRecord' }, (error, records) => show(records));
  function show(r) {
    ${body}
  }
  return null;
}
`;

const dart = (body, before = '') => `import 'package:apple_health_clinical_records/apple_health_clinical_records.dart';
${before}
class Records {
  final health = AppleHealthClinicalRecords();
  Future<void> load(bool a) async {
    await health.requestAuthorization([ClinicalType.allergy]);
    final records = await health.getData(ClinicalType.allergy);
    show(records);
  }
  void show(dynamic r) {
    ${body}
  }
}
`;

const cSharp = (body, before = '') => `using HealthKit;
using System.Linq;
${before}
class Records {
  HKHealthStore store = new HKHealthStore();
  void Ask() {
    var type = HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord);
    store.RequestAuthorizationToShare(new NSSet(), new NSSet(type), (ok, error) => {});
    store.ExecuteQuery(new HKSampleQuery(type, null, 0, null, (q, results, error) => Show(results)));
  }
  void Show(HKSample[] r) {
    ${body}
  }
}
`;

const kotlin = (body, before = '') => `import platform.HealthKit.*
${before}
class Records {
  val store = HKHealthStore()
  fun ask() {
    val type = HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)
    store.requestAuthorizationToShareTypes(null, setOf(type)) { ok, error -> }
    store.executeQuery(HKSampleQuery(type!!, null, 0u, null) { q, results, error -> show(results) })
  }
  fun show(r: List<Any?>?) {
    ${body}
  }
}
`;

const ALLERGY = '.allergyRecord';

const SWIFT = {
  'closures called at once': (n) => swift(nest(n, '{ x in ', 'print(x)', ' }(record)')),
  'closures called with the parameter': (n) =>
    swift(`${nest(n, '{ x in ', 'print(x)', ' }(x)').replace(/\(x\)$/, '(record)')}`),
  'closures handed to map': (n) => swift(nest(n, '[record].map { x in ', 'print(x)', ' }')),
  'closures handed to what is not known': (n) => swift(nest(n, 'other(record) { x in ', 'print(x)', ' }')),
  'closures with $0': (n) => swift(nest(n, '[record].forEach { print($0); ', 'print(record)', ' }')),
  'closures kept in variables and called twice': (n) =>
    swift(
      nest(
        n,
        (i) => `let f${i} = { (x: HKClinicalRecord) in `,
        'print(record)',
        (i) => ` }; f${i}(record); f${i}(record)\n`,
      ),
    ),
  'local functions called twice': (n) =>
    swift(
      nest(
        n,
        (i) => `func f${i}(_ x: HKClinicalRecord) { `,
        'print(record)',
        (i) => ` }; f${i}(record); f${i}(x)\n`,
      ),
    ),
  views: (n) => swift(nest(n, 'VStack { ', 'Text(record.displayName)', ' }')),
  'functions one after the other': (n) =>
    swift(
      'f0(record)',
      times(n, (i) => `func f${i}(_ x: HKClinicalRecord) { f${i + 1}(x); f${i + 1}(x) }\n`),
    ),
  'functions that call themselves': (n) =>
    swift(
      'f0(record)',
      times(n, (i) => `func f${i}(_ x: HKClinicalRecord) { f${(i + 1) % n}(x); f${(i + 7) % n}(x) }\n`),
    ),
  'growing texts in a circle': (n) =>
    swift(
      'f0("a")',
      times(n, (i) => `func f${i}(_ x: String) { f${(i + 1) % n}(x + "a"); print(x) }\n`),
    ),
  'growing tuples in a circle': (n) =>
    swift(
      'f0(record)',
      times(n, (i) => `func f${i}(_ x: Any) { f${(i + 1) % n}((x, x)); print(x) }\n`),
    ),
  parentheses: (n) => swift(`print(${nest(n, '(', 'record', ')')})`),
  'array literals': (n) => swift(`print(${nest(n, '[', 'record', ']')})`),
  tuples: (n) => swift(`print(${nest(n, '(record, ', 'record', ')')})`),
  dictionaries: (n) => swift(`print(${nest(n, '["a": ', 'record', ']')})`),
  interpolations: (n) => swift(`print(${nest(n, '"\\(', 'record', ')"')})`),
  'a chain of +': (n) => swift(`print("a"${times(n, () => ' + "b"')})`),
  'a chain of + of records': (n) => swift(`print(record.displayName${times(n, () => ' + record.displayName')})`),
  'a chain of &&': (n) => swift(`if a${times(n, () => ' && a')} { print(record) }`),
  'a chain of ??': (n) => swift(`print(${times(n, () => 'x ?? ')}record)`),
  'a chain of optional members': (n) => swift(`print(record${times(n, () => '?.next')})`),
  'a chain of calls': (n) => swift(`print(record${times(n, () => '.next()')})`),
  'a chain of map': (n) => swift(`print([record]${times(n, () => '.map { $0 }')})`),
  'a chain of subscripts': (n) => swift(`print(record${times(n, () => '[0]')})`),
  'a chain of assignments to members': (n) => swift(`record${times(n, () => '.next')} = record`),
  'a chain of assignments to subscripts': (n) => swift(`record${times(n, () => '[0]')} = record`),
  ternaries: (n) => swift(`print(${nest(n, 'a ? record : (', 'record', ')')})`),
  'ternaries in tests': (n) => swift(`print(${nest(n, '(', 'a', ' ? a : a)')})`),
  'not not': (n) => swift(`if ${times(n, () => '!')}a { print(record) }`),
  generics: (n) => swift('', `let a: ${nest(n, 'A<', 'Int', '>')}? = nil`),
  'generics in two parameters': (n) => swift('', `let a: ${nest(n, 'A<Int, ', 'Int', '>')}? = nil`),
  'function types': (n) => swift('', `let a: ${times(n, () => '(Int) -> ')}Int`),
  'optional types': (n) => swift('', `let a: Int${times(n, () => '?')} = nil`),
  'array types': (n) => swift('', `let a: ${nest(n, '[', 'Int', ']')} = []`),
  ifs: (n) => swift(nest(n, 'if a { ', 'print(record)', ' }')),
  'else ifs': (n) => swift(`if a { print(record) }${times(n, (i) => ` else if a == ${i} { print(record) }`)}`),
  guards: (n) => swift(times(n, (i) => `guard let x${i} = record.x${i} else { return }\n`)),
  'ifs by a parameter': (n) =>
    swift('pick(true)', `func pick(_ a: Bool) { ${nest(n, 'if a { ', `_ = ${SWIFT_TYPE}`, ' } else { print(a) }')} }`),
  loops: (n) => swift(nest(n, (i) => `for x${i} in [record] { `, 'print(record)', ' }')),
  'do blocks': (n) => swift(nest(n, 'do { ', 'print(record)', ' } catch { }')),
  switches: (n) => swift(nest(n, 'switch a { case .b: ', 'print(record)', ' default: break }')),
  'a switch of many cases': (n) =>
    swift(`switch a { ${times(n, (i) => `case .c${i}: print(record)\n`)} default: break }`),
  'an enum of many cases': (n) =>
    swift(
      'load(.c0)',
      `enum Kind: String, CaseIterable { ${times(n, (i) => `case c${i}\n`)} }
func load(_ kind: Kind) { for each in Kind.allCases { switch each { ${times(n, (i) => `case .c${i}: ask(${SWIFT_TYPE})\n`)} } } }
func ask(_ type: HKClinicalType) { HKHealthStore().requestAuthorization(toShare: [], read: [type]) { _, _ in } }`,
    ),
  'a long dictionary': (n) =>
    swift(
      'print(TABLE["k1"]!)',
      `let TABLE: [String: HKClinicalTypeIdentifier] = [${times(n, (i) => `"k${i}": ${ALLERGY},\n`)}]
func all() { for (key, value) in TABLE { ask(HKClinicalType(value)) }; ask(HKClinicalType(TABLE["k7"]!)) }
func ask(_ type: HKClinicalType) { HKHealthStore().requestAuthorization(toShare: [], read: [type]) { _, _ in } }`,
    ),
  'a long array': (n) =>
    swift(
      '',
      `let all = [${times(n, () => `HKClinicalType(${ALLERGY}),\n`)}]\nfunc ask() { HKHealthStore().requestAuthorization(toShare: [], read: Set(all)) { _, _ in } }`,
    ),
  'many texts put together': (n) =>
    swift(
      '',
      `let all = [${times(n, (i) => `"HKClinical${i}",\n`)}]\nfunc go() { for a in all { for b in all { ask(a + b) } } }\nfunc ask(_ name: String) { HKClinicalType(HKClinicalTypeIdentifier(rawValue: name)) }`,
    ),
  'methods of one name': (n) =>
    swift(
      'record.go(record)',
      times(n, (i) => `class C${i} { func go(_ x: HKClinicalRecord) { print(x) } }\n`),
    ),
  'calls of methods of one name': (n) =>
    swift(
      times(n, (i) => `a${i}.go(record)\n`),
      times(n, (i) => `class C${i} { func go(_ x: HKClinicalRecord) { print(x) } }\n`),
    ),
  'overloads of one function': (n) =>
    swift(
      times(n, () => 'go(record)\n'),
      times(n, (i) => `func go(_ x: HKClinicalRecord) { print(x, ${i}) }\n`),
    ),
  conformers: (n) =>
    swift(
      'let p: P = C0(); p.go(record); p.go(record)',
      `protocol P { func go(_ x: HKClinicalRecord) }\n${times(n, (i) => `struct C${i}: P { func go(_ x: HKClinicalRecord) { print(x) } }\n`)}`,
    ),
  'calls of conformers': (n) =>
    swift(
      times(n, () => 'p.go(record)\n'),
      `let p: P = C0()\nprotocol P { func go(_ x: HKClinicalRecord) }\n${times(n, (i) => `struct C${i}: P { func go(_ x: HKClinicalRecord) { print(x) } }\n`)}`,
    ),
  'calls of conformers that read': (n) =>
    swift(
      times(n, () => 'p.go(.allergyRecord)\n'),
      `let p: P = C0()\nprotocol P { func go(_ t: HKClinicalTypeIdentifier) }\n${times(n, (i) => `struct C${i}: P { func go(_ t: HKClinicalTypeIdentifier) { HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(t), predicate: nil, limit: 0, sortDescriptors: nil) { _, s, _ in print(s) }) } }\n`)}`,
    ),
  'classes that call themselves by what they inherit': (n) =>
    swift(
      'C0().go(record)',
      `class C0 { func go(_ x: HKClinicalRecord) { print(x) } }\n${times(n, (i) => `class C${i + 1}: C${i} { override func go(_ x: HKClinicalRecord) { self.go(x) } }\n`)}`,
    ),
  'extensions that conform in a circle': (n) =>
    swift(
      'x.go(record)',
      `let x: P0\n${times(n, (i) => `protocol P${i} {}\nextension P${i}: P${(i + 1) % n} { func go(_ x: HKClinicalRecord) { print(x) } }\n`)}`,
    ),
  'classes that inherit': (n) =>
    swift(
      'C0().go(record)',
      `class C0 { func go(_ x: HKClinicalRecord) { print(x) } }\n${times(n, (i) => `class C${i + 1}: C${i} { override func go(_ x: HKClinicalRecord) { super.go(x) } }\n`)}`,
    ),
  'classes that inherit in a circle': (n) =>
    swift(
      'C0().go(record)',
      times(n, (i) => `class C${i}: C${(i + 1) % n} { }\n`),
    ),
  'protocols that inherit twice': (n) =>
    swift(
      'x.go(record)',
      `let x: P0\n${times(n, (i) => `protocol P${i}: P${i + 1}, Q${i + 1} {}\nprotocol Q${i}: P${i + 1}, Q${i + 1} {}\n`)}`,
    ),
  'type aliases': (n) => swift('x.go(record)', `let x: T0\n${times(n, (i) => `typealias T${i} = T${i + 1}\n`)}`),
  'type aliases in a circle': (n) =>
    swift('x.go(record)', `let x: T0\n${times(n, (i) => `typealias T${i} = T${(i + 1) % n}\n`)}`),
  'type aliases that double': (n) =>
    swift('x.go(record)', `let x: T0\n${times(n, (i) => `typealias T${i} = A<T${i + 1}, T${i + 1}>\n`)}`),
  'constants one of the other': (n) =>
    swift('print(c0)', `${times(n, (i) => `let c${i} = c${i + 1}\n`)}let c${n} = "a"`),
  'constants twice the other': (n) =>
    swift('print(c0)', `${times(n, (i) => `let c${i} = c${i + 1} + c${i + 1}\n`)}let c${n} = "a"`),
  'computed properties': (n) =>
    swift('print(p0)', `${times(n, (i) => `var p${i}: String { p${i + 1} + p${i + 1} }\n`)}var p${n}: String { "a" }`),
  'key paths': (n) => swift(`print([record].map(\\.next${times(n, () => '.next')}))`),
  'closures in fields': (n) =>
    swift(
      times(n, (i) => `self.f${i}(record)\n`),
      `extension Records { ${times(n, (i) => `var f${i}: (HKClinicalRecord) -> Void { get { { x in self.f${i + 1}(x) } } }\n`)} }`,
    ),
  awaits: (n) => swift(`print(${nest(n, 'await go(', 'record', ')')})`),
  tries: (n) => swift(`print(${times(n, () => 'try ')}record)`),
  comments: (n) => swift(nest(n, '/* ', '', ' */')),
  'comments that do not end': (n) => swift(times(n, () => '/* ')),
  'raw strings': (n) => swift(`print(${'#'.repeat(Math.min(n, 200))}"a"${'#'.repeat(Math.min(n, 200))})`),
  directives: (n) => swift(nest(n, (i) => `#if A${i}\n`, 'print(record)\n', '#endif\n')),
  'directives side by side': (n) => swift(times(n, (i) => `#if A${i}\nprint(record)\n#else\nprint(record)\n#endif\n`)),
  'a long directive': (n) => swift(`#if A${times(n, (i) => ` || A${i}`)}\nprint(record)\n#endif\n`),
  'a deep directive': (n) => swift(`#if ${nest(n, '(', 'A', ')')}\nprint(record)\n#endif\n`),
  'directives with !': (n) => swift(`#if ${times(n, () => '!')}A\nprint(record)\n#endif\n`),
  'nested types': (n) =>
    swift(
      '',
      nest(n, (i) => `struct S${i} { `, 'let a = 1', ' }'),
    ),
  'nested functions': (n) => swift(nest(n, (i) => `func f${i}() { `, 'print(record)', ' }')),
  'many variables': (n) => swift(times(n, (i) => `let v${i} = record\nprint(v${i})\n`)),
  'variables one of the other': (n) =>
    swift(`let v0 = record\n${times(n, (i) => `let v${i + 1} = v${i}\n`)}print(v${n})`),
  'variables twice the other': (n) =>
    swift(`let v0 = (record, record)\n${times(n, (i) => `let v${i + 1} = (v${i}, v${i})\n`)}print(v${n})`),
  'structs that hold themselves': (n) =>
    swift(
      'print(N(a: nil, b: nil))',
      `${times(n, (i) => `struct S${i} { let a: S${i + 1}?; let b: S${i + 1}?; let r: HKClinicalRecord }\n`)}`,
    ),
  'many records of one query': (n) =>
    swift(
      times(
        n,
        () =>
          'store.execute(HKSampleQuery(sampleType: HKClinicalType(.allergyRecord), predicate: nil, limit: 0, sortDescriptors: nil) { _, s, _ in print(s) })\n',
      ),
    ),
  'many requests': (n) =>
    swift(
      times(n, () => 'store.requestAuthorization(toShare: [], read: [HKClinicalType(.allergyRecord)]) { _, _ in }\n'),
    ),
  'many callers of one helper': (n) =>
    swift(
      times(n, () => 'help(.allergyRecord) { print($0) }\n'),
      `func help(_ t: HKClinicalTypeIdentifier, _ done: @escaping (Any) -> Void) { HKHealthStore().execute(HKSampleQuery(sampleType: HKClinicalType(t), predicate: nil, limit: 0, sortDescriptors: nil) { _, s, _ in done(s) }) }`,
    ),
};

const OBJECTIVE_C = {
  blocks: (n) => objectiveC(`${nest(n, '^(id x) { ', 'NSLog(@"%@", x);', ' }(record);')}`),
  'blocks handed on': (n) =>
    objectiveC(
      `${nest(n, '[@[record] enumerateObjectsUsingBlock:^(id x, NSUInteger i, BOOL *stop) { ', 'NSLog(@"%@", x);', ' }];')}`,
    ),
  messages: (n) => objectiveC(`NSLog(@"%@", ${nest(n, '[', 'record', ' next]')});`),
  'a chain of members': (n) => objectiveC(`NSLog(@"%@", record${times(n, () => '.next')});`),
  arrays: (n) => objectiveC(`NSLog(@"%@", ${nest(n, '@[', 'record', ']')});`),
  dictionaries: (n) => objectiveC(`NSLog(@"%@", ${nest(n, '@{@"a": ', 'record', '}')});`),
  parentheses: (n) => objectiveC(`NSLog(@"%@", ${nest(n, '(', 'record', ')')});`),
  casts: (n) => objectiveC(`NSLog(@"%@", ${times(n, () => '(id)')}record);`),
  'a chain of +': (n) => objectiveC(`int a = 1${times(n, () => ' + 1')}; NSLog(@"%@", record);`),
  ternaries: (n) => objectiveC(`NSLog(@"%@", ${nest(n, 'a ? record : (', 'record', ')')});`),
  ifs: (n) => objectiveC(nest(n, 'if (a) { ', 'NSLog(@"%@", record);', ' }')),
  'else ifs': (n) => objectiveC(`if (a) {}${times(n, () => ' else if (a) { NSLog(@"%@", record); }')}`),
  'a switch of many cases': (n) =>
    objectiveC(`switch (a) { ${times(n, (i) => `case ${i}: NSLog(@"%@", record); break;\n`)} }`),
  'an enum of many cases': (n) =>
    objectiveC('', `typedef NS_ENUM(NSInteger, Kind) { ${times(n, (i) => `Kind${i},\n`)} };`),
  'a long dictionary': (n) =>
    objectiveC(
      `NSDictionary *t = @{${times(n, (i) => `@"k${i}": HKClinicalTypeIdentifierAllergyRecord,\n`)}}; for (id k in t) [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:t[k]]] completion:nil];`,
    ),
  'macros that double': (n) =>
    objectiveC(
      'id x = A0;',
      `${times(n, (i) => `#define A${i} A${i + 1} A${i + 1}\n`)}#define A${n} HKClinicalTypeIdentifierAllergyRecord`,
    ),
  'macros that double by arguments': (n) =>
    objectiveC(`id x = ${nest(n, 'D(', 'record', ')')};`, '#define D(a) [a with:a]'),
  'macros that double by arguments of others': (n) =>
    objectiveC(
      'id x = A0(record);',
      `${times(n, (i) => `#define A${i}(a) A${i + 1}([a with:a])\n`)}#define A${n}(a) [a x]`,
    ),
  'macros one of the other': (n) =>
    objectiveC(
      'id x = A0;',
      `${times(n, (i) => `#define A${i} A${i + 1}\n`)}#define A${n} HKClinicalTypeIdentifierAllergyRecord`,
    ),
  'macros with two meanings': (n) =>
    objectiveC(
      'id x = A0;',
      times(
        n,
        (i) =>
          `#ifdef C\n#define A${i} A${i + 1}\n#define B${i} A${i + 1}\n#else\n#define A${i} B${i + 1}\n#define B${i} B${i + 1}\n#endif\n`,
      ),
    ),
  'macros with two meanings, used often': (n) =>
    objectiveC(
      times(n, (i) => `id x${i} = A0;\n`),
      times(n, (i) => `#ifdef C\n#define A${i} (A${i + 1})\n#else\n#define A${i} [B${i + 1} go]\n#endif\n`),
    ),
  'macros that double, used often': (n) =>
    objectiveC(
      times(n, (i) => `id x${i} = A0;\n`),
      times(40, (i) => `#define A${i} A${i + 1} A${i + 1}\n`),
    ),
  'arguments that are taken over often': (n) =>
    objectiveC(`MANY(${times(n, (i) => `a${i} `)})`, `#define MANY(a) ${times(n, () => 'a ')}`),
  'macros in a circle': (n) =>
    objectiveC(
      'id x = A0;',
      times(n, (i) => `#define A${i} (A${(i + 1) % n} A${(i + 3) % n})\n`),
    ),
  'macros defined again': (n) =>
    objectiveC(
      'id x = A;',
      times(n, (i) => `#undef A\n#define A HKClinicalTypeIdentifierAllergyRecord ${i}\n`),
    ),
  'a macro used often': (n) =>
    objectiveC(
      times(n, () => 'ASK(HKClinicalTypeIdentifierAllergyRecord);\n'),
      '#define ASK(t) [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:[HKObjectType clinicalTypeForIdentifier:t]] completion:nil]',
    ),
  'a macro of many words': (n) => objectiveC('ASK(record);', `#define ASK(t) ${times(n, () => '[t go]; ')}`),
  'a macro with many lines': (n) =>
    objectiveC('ASK(record);', `#define ASK(t) \\\n${times(n, () => '[t go]; \\\n')}[t go]`),
  directives: (n) => objectiveC(nest(n, (i) => `\n#if A${i}\n`, 'NSLog(@"%@", record);', '\n#endif\n')),
  'directives side by side': (n) => objectiveC(times(n, (i) => `\n#if A${i}\nNSLog(@"%@", record);\n#endif\n`)),
  comments: (n) => objectiveC(times(n, () => '/* ')),
  pointers: (n) => objectiveC(`id ${times(n, () => '*')}x;`),
  'function pointers': (n) => objectiveC('', `${nest(n, 'void (*', 'f', ')(int)')};`),
  generics: (n) => objectiveC(`${nest(n, 'NSArray<', 'id', ' *>')} *x;`),
  'functions one after the other': (n) =>
    objectiveC(
      'f0(record);',
      times(n, (i) => `void f${n - 1 - i}(id x) { f${n - i}(x); f${n - i}(x); }\n`),
    ),
  'methods of one name': (n) =>
    objectiveC(
      times(n, (i) => `[a${i} go:record];\n`),
      times(
        n,
        (i) =>
          `@interface C${i} : NSObject\n@end\n@implementation C${i}\n- (void)go:(id)x { NSLog(@"%@", x); }\n@end\n`,
      ),
    ),
  'lists of texts': (n) => objectiveC(`NSString *s = ${times(n, () => '@"a" ')};`),
};

const JAVASCRIPT = {
  'functions called at once': (n) => script(nest(n, '((x)=>{', 'console.log(x)', '})(r)')),
  'functions called with the parameter': (n) => script(nest(n, '((r)=>{', 'console.log(r)', '})(r)')),
  'function expressions called at once': (n) => script(nest(n, '(function(x){', 'console.log(x)', '})(r)')),
  'functions handed to map': (n) => script(nest(n, 'r.map(x=>', 'console.log(x)', ')')),
  'functions handed to forEach': (n) => script(nest(n, 'r.forEach(x=>{', 'console.log(x)', '})')),
  'functions handed to then': (n) => script(nest(n, 'r.then(x=>', 'console.log(x)', ')')),
  'functions handed to what is not known': (n) => script(nest(n, 'other(r, x=>', 'console.log(x)', ')')),
  'functions called with functions': (n) =>
    script(nest(n, '((f)=>{f(r);', 'console.log(r)', '})((x)=>console.log(x))')),
  'functions that give functions': (n) =>
    script(`(${times(n, (i) => `(x${i})=>`)}console.log(r))${times(n, () => '(r)')}`),
  'functions kept and called twice': (n) =>
    script(
      nest(
        n,
        (i) => `const f${i}=(x)=>{`,
        'console.log(x)',
        (i) => `}; f${i}(r); f${i}(r);`,
      ),
    ),
  'functions that are handed themselves': (n) => script(`const u=(f)=>f(f); ${nest(n, 'u(', 'u', ')')}`),
  'numbers of Church': (n) =>
    script(`const two=(f)=>(x)=>f(f(x)); ${nest(n, 'two(', '(x)=>{console.log(r); return x}', ')')}(r)`),
  'applied numbers of Church': (n) => script(`const two=(f)=>(x)=>f(f(x)); (two${times(n, () => '(two)')})(x=>r)(r)`),
  elements: (n) => script(`return ${nest(n, '<View>', '<Text>{r}</Text>', '</View>')}`),
  'elements of components': (n) =>
    script(
      `return ${nest(n, '<Box>', '<Text>{r}</Text>', '</Box>')}`,
      'function Box(props) { return <View>{props.children}</View> }',
    ),
  'plain elements': (n) => script(`return ${nest(n, '<div>', '{r}', '</div>')}`),
  'elements in attributes': (n) => script(`return ${nest(n, '<View a={', 'r', '}/>')}`),
  'lists in lists': (n) =>
    script(`return ${nest(n, '<FlatList data={r} renderItem={({item}) => ', '<Text>{r}</Text>', '}/>')}`),
  'lists of lists': (n) =>
    script(`return ${nest(n, '<FlatList data={', 'r', '} renderItem={({item}) => <Text>{item}</Text>}/>')}`),
  'entries of entries': (n) => script(`console.log(${nest(n, 'Object.entries(', 'r', ')')})`),
  'entries of entries, by method': (n) => script(`console.log(r${times(n, () => '.entries()')})`),
  'select of select': (n) => script(`console.log(${nest(n, 'Platform.select({ ios: ', 'r', ' })')})`),
  'spreads of objects': (n) => script(`console.log(${nest(n, '{...', 'r', '}')})`),
  'spreads twice': (n) =>
    script(
      `const a0 = r;${times(n, (i) => `const a${i + 1} = {...a${i}, ...a${i}, k${i}: a${i}};`)}console.log(a${n})`,
    ),
  'arrays of arrays': (n) => script(`console.log(${nest(n, '[', 'r', ']')})`),
  'arrays twice': (n) =>
    script(`const a0 = [r];${times(n, (i) => `const a${i + 1} = [a${i}, a${i}].flat();`)}console.log(a${n})`),
  objects: (n) => script(`console.log(${nest(n, '{a:', 'r', '}')})`),
  templates: (n) => script(`console.log(${nest(n, '`${', 'r', '}`')})`),
  'a chain of +': (n) => script(`console.log('a'${times(n, () => " + 'b'")})`),
  'a chain of + of records': (n) => script(`console.log(r${times(n, () => ' + r')})`),
  'texts twice': (n) =>
    script(`const a0 = 'a';${times(n, (i) => `const a${i + 1} = a${i} + a${i};`)}console.log(a${n})`),
  'a chain of &&': (n) => script(`console.log(r${times(n, () => ' && r')})`),
  'a chain of ??': (n) => script(`console.log(r${times(n, () => ' ?? r')})`),
  'a chain of commas': (n) => script(`console.log((r${times(n, () => ', r')}))`),
  'a chain of members': (n) => script(`console.log(r${times(n, () => '.next')})`),
  'a chain of optional members': (n) => script(`console.log(r${times(n, () => '?.next')})`),
  'a chain of calls': (n) => script(`console.log(r${times(n, () => '.next()')})`),
  'a chain of trim': (n) => script(`console.log(r${times(n, () => '.trim()')})`),
  'a chain of then': (n) => script(`r${times(n, () => '.then(x => x)')}`),
  'a chain of set': (n) => script(`r${times(n, () => ".set('a', r)")}`),
  'a chain of reduce': (n) => script(`r${times(n, () => '.reduce((a, b) => [...a, b], [])')}`),
  'a chain of assignments': (n) => script(`let a; ${times(n, () => 'a = ')}r`),
  'a chain of assignments to members': (n) => script(`r${times(n, () => '.next')} = r`),
  'a chain of assignments to subscripts': (n) => script(`r${times(n, () => '[0]')} = r`),
  ternaries: (n) => script(`console.log(${nest(n, 'a ? r : (', 'r', ')')})`),
  'ternaries in tests': (n) => script(`console.log(${nest(n, '(', 'r', ' ? r : r)')})`),
  parentheses: (n) => script(`console.log(${nest(n, '(', 'r', ')')})`),
  'not not': (n) => script(`if (${times(n, () => '!')}r) console.log(r)`),
  awaits: (n) => script(`(async () => console.log(${nest(n, 'await go(', 'r', ')')}))()`),
  'only awaits': (n) => script(`(async () => console.log(${times(n, () => 'await ')}r))()`),
  'typeof typeof': (n) => script(`console.log(${times(n, () => 'typeof ')}r)`),
  ifs: (n) => script(nest(n, 'if (r) { ', 'console.log(r)', ' }')),
  'else ifs': (n) => script(`if (r) {}${times(n, (i) => ` else if (r === ${i}) { console.log(r) }`)}`),
  loops: (n) => script(nest(n, (i) => `for (const x${i} of r) { `, 'console.log(r)', ' }')),
  tries: (n) => script(nest(n, 'try { ', 'console.log(r)', ' } catch (e) {}')),
  blocks: (n) => script(nest(n, '{ ', 'console.log(r)', ' }')),
  switches: (n) => script(nest(n, 'switch (r) { case 1: ', 'console.log(r)', ' }')),
  'a switch of many cases': (n) => script(`switch (r) { ${times(n, (i) => `case ${i}: console.log(r); break;\n`)} }`),
  'a long object': (n) =>
    script(
      'console.log(TABLE)',
      `const TABLE = {${times(n, (i) => `k${i}: 'AllergyRecord',\n`)}};\nfor (const k of Object.keys(TABLE)) AppleHealthKit.getClinicalRecords({ type: TABLE[k] }, () => {});`,
    ),
  'a long array': (n) =>
    script(
      'console.log(LIST)',
      `const LIST = [${times(n, () => "'AllergyRecord',\n")}];\nLIST.forEach((type) => AppleHealthKit.getClinicalRecords({ type }, () => {}));`,
    ),
  'patterns in patterns': (n) => script(`const ${nest(n, '{a:', 'x', '}')} = r; console.log(x)`),
  'patterns of arrays': (n) => script(`const ${nest(n, '[', 'x', ']')} = r; console.log(x)`),
  'patterns with defaults': (n) => script(`const ${nest(n, '{a = ', 'r', '}').replace(/\{a = \{/g, '{a: {')} = r`),
  'defaults of parameters': (n) =>
    script(
      nest(
        n,
        (i) => `const f${i} = (x = (`,
        '() => r',
        (_i) => ')()) => console.log(x);',
      ),
    ),
  classes: (n) => script(nest(n, 'class A { m() { ', 'console.log(r)', ' } }')),
  'functions one after the other': (n) =>
    script(
      'f0(r)',
      times(n, (i) => `function f${i}(x) { f${i + 1}(x); f${i + 1}(x); }\n`),
    ),
  'functions in a circle': (n) =>
    script(
      'f0(r)',
      times(n, (i) => `function f${i}(x) { f${(i + 1) % n}([x, x]); f${(i + 7) % n}({ a: x }); }\n`),
    ),
  'growing paths': (n) =>
    script(
      'f0(r)',
      times(n, (i) => `function f${i}(x) { f${(i + 1) % n}(x.a${i}); f${(i + 7) % n}(x.b); }\n`),
    ),
  'functions handed round': (n) =>
    script(
      'f0(x => x, r)',
      times(n, (i) => `function f${i}(g, x) { f${(i + 1) % n}((y) => g(g(y)), x); console.log(g(x)); }\n`),
    ),
  'methods of one name': (n) =>
    script(
      times(n, (i) => `a${i}.go(r);\n`),
      times(n, (i) => `class C${i} { go(x) { console.log(x); } }\n`),
    ),
  'a long class': (n) =>
    script('new A().m0(r)', `class A { ${times(n, (i) => `m${i}(x) { this.m${i + 1}(x); this.s${i} = x; }\n`)} }`),
  'types in types': (n) => script('', `let a: ${nest(n, 'A<', 'number', '>')};`),
  'unions of types': (n) => script('', `let a: number${times(n, (i) => ` | '${i}'`)};`),
  'types of functions': (n) => script('', `let a: ${times(n, () => '(x: number) => ')}number;`),
  'arrays of types': (n) => script('', `let a: number${times(n, () => '[]')};`),
  'as as': (n) => script(`console.log(r${times(n, () => ' as any')})`),
  'non-null': (n) => script(`console.log(r${times(n, () => '!')})`),
  comments: (n) => script(times(n, () => '/* ')),
  'regular expressions': (n) => script(`console.log(/${nest(n, '(', 'a', ')')}/)`),
  'states of React': (n) =>
    script(times(n, (i) => `const [s${i}, set${i}] = useState(null); set${i}(r); set${i}(s => s);\n`)),
  'hooks in hooks': (n) => script(`console.log(${nest(n, 'useMemo(() => ', 'r', ', [])')})`),
  'callbacks in callbacks': (n) => script(`console.log(${nest(n, 'useCallback(() => ', 'r', ', [])')})`),
  'imports of many': (n) =>
    script(
      'console.log(r)',
      times(n, (i) => `import a${i} from 'package${i}';\n`),
    ),
  'var in functions': (n) => script(nest(n, (i) => `var v${i} = r; { `, 'console.log(r)', '}')),
};

const DART = {
  'functions called at once': (n) => dart(`${nest(n, '((x) { ', 'print(x);', ' })(r);')}`),
  'functions handed to map': (n) => dart(`${nest(n, 'r.map((x) => ', 'print(x)', ')')};`),
  'functions handed to what is not known': (n) => dart(`${nest(n, 'other(r, (x) { ', 'print(x);', ' });')}`),
  'functions kept and called twice': (n) =>
    dart(
      nest(
        n,
        (i) => `final f${i} = (x) { `,
        'print(x);',
        (i) => ` }; f${i}(r); f${i}(r);`,
      ),
    ),
  widgets: (n) => dart(`return ${nest(n, 'Column(children: [', 'Text(r)', '])')};`),
  'builders in builders': (n) => dart(`return ${nest(n, 'Builder(builder: (context) => ', 'Text(r)', ')')};`),
  'lists in lists': (n) => dart(`print(${nest(n, '[', 'r', ']')});`),
  'maps in maps': (n) => dart(`print(${nest(n, "{'a': ", 'r', '}')});`),
  'spreads in spreads': (n) => dart(`print(${nest(n, '[...', 'r', ']')});`),
  texts: (n) => dart(`print(${nest(n, "'${", 'r', "}'")});`),
  'a chain of +': (n) => dart(`print('a'${times(n, () => " + 'b'")});`),
  'a chain of texts': (n) => dart(`print(${times(n, () => "'b' ")});`),
  'a chain of &&': (n) => dart(`if (a${times(n, () => ' && a')}) print(r);`),
  'a chain of ??': (n) => dart(`print(r${times(n, () => ' ?? r')});`),
  'a chain of members': (n) => dart(`print(r${times(n, () => '.next')});`),
  'a chain of calls': (n) => dart(`print(r${times(n, () => '.next()')});`),
  cascades: (n) => dart(`r${times(n, () => '..add(r)')};`),
  'cascades in cascades': (n) => dart(`${nest(n, '(', 'r', ')..add(r)..add(r)')};`),
  'cascades in arguments': (n) => dart(`${nest(n, 'r..add(', 'r', ')..add(r)')};`),
  'a chain of assignments': (n) => dart(`var a; ${times(n, () => 'a = ')}r;`),
  ternaries: (n) => dart(`print(${nest(n, 'a ? r : (', 'r', ')')});`),
  parentheses: (n) => dart(`print(${nest(n, '(', 'r', ')')});`),
  awaits: (n) => dart(`print(${nest(n, 'await go(', 'r', ')')});`),
  ifs: (n) => dart(nest(n, 'if (a) { ', 'print(r);', ' }')),
  'else ifs': (n) => dart(`if (a) {}${times(n, (i) => ` else if (a == ${i}) { print(r); }`)}`),
  loops: (n) => dart(nest(n, (i) => `for (final x${i} in r) { `, 'print(r);', ' }')),
  switches: (n) => dart(`switch (a) { ${times(n, (i) => `case ${i}: print(r); break;\n`)} }`),
  'an enum of many cases': (n) =>
    dart(
      'for (final k in Kind.values) { switch (k) { default: print(k); } }',
      `enum Kind { ${times(n, (i) => `c${i}, `)} }`,
    ),
  'a long map': (n) =>
    dart(
      'for (final k in table.keys) { health.getData(table[k]); }',
      `final table = {${times(n, (i) => `'k${i}': ClinicalType.allergy,\n`)}};`,
    ),
  generics: (n) => dart(`${nest(n, 'List<', 'int', '>')} x = [];`),
  'functions one after the other': (n) =>
    dart(
      'f0(r);',
      times(n, (i) => `void f${i}(dynamic x) { f${i + 1}(x); f${i + 1}(x); }\n`),
    ),
  'methods of one name': (n) =>
    dart(
      times(n, (i) => `a${i}.go(r);\n`),
      times(n, (i) => `class C${i} { void go(dynamic x) { print(x); } }\n`),
    ),
  comments: (n) => dart(nest(n, '/* ', '', ' */')),
  'nested functions': (n) => dart(nest(n, (i) => `void f${i}() { `, 'print(r);', ' }')),
};

const C_SHARP = {
  'lambdas called at once': (n) =>
    cSharp(`${nest(n, '((Action<object>)(x => { ', 'Console.WriteLine(x);', ' }))(r);')}`),
  'lambdas handed to Select': (n) => cSharp(`var y = ${nest(n, 'r.Select(x => ', 'x', ')')};`),
  'lambdas handed to what is not known': (n) =>
    cSharp(`${nest(n, 'Other(r, x => { ', 'Console.WriteLine(x);', ' });')}`),
  'lambdas kept and called twice': (n) =>
    cSharp(
      nest(
        n,
        (i) => `Action<object> f${i} = x => { `,
        'Console.WriteLine(x);',
        (i) => ` }; f${i}(r); f${i}(r);`,
      ),
    ),
  'lambdas that give lambdas': (n) => cSharp(`var f = ${times(n, (i) => `x${i} => `)}r;`),
  parentheses: (n) => cSharp(`Console.WriteLine(${nest(n, '(', 'r', ')')});`),
  'objects in objects': (n) => cSharp(`Console.WriteLine(${nest(n, 'new A { B = ', 'r', ' }')});`),
  'arrays in arrays': (n) => cSharp(`Console.WriteLine(${nest(n, 'new[] { ', 'r', ' }')});`),
  texts: (n) => cSharp(`Console.WriteLine(${nest(n, '$"{', 'r', '}"')});`),
  'a chain of +': (n) => cSharp(`Console.WriteLine("a"${times(n, () => ' + "b"')});`),
  'a chain of &&': (n) => cSharp(`if (a${times(n, () => ' && a')}) Console.WriteLine(r);`),
  'a chain of ??': (n) => cSharp(`Console.WriteLine(r${times(n, () => ' ?? r')});`),
  'a chain of members': (n) => cSharp(`Console.WriteLine(r${times(n, () => '.Next')});`),
  'a chain of calls': (n) => cSharp(`Console.WriteLine(r${times(n, () => '.Next()')});`),
  'a chain of indices': (n) => cSharp(`Console.WriteLine(r${times(n, () => '[0]')});`),
  'a chain of assignments': (n) => cSharp(`object a; ${times(n, () => 'a = ')}r;`),
  ternaries: (n) => cSharp(`Console.WriteLine(${nest(n, 'a ? r : (', 'r', ')')});`),
  'ternaries on end': (n) => cSharp(`Console.WriteLine(${times(n, () => 'a ? r : ')}r);`),
  'less than': (n) => cSharp(`Console.WriteLine(${times(n, () => 'a < ')}r);`),
  'less than and brackets': (n) => cSharp(`Console.WriteLine(${times(n, () => 'a<(')}r${times(n, () => ')')});`),
  casts: (n) => cSharp(`Console.WriteLine(${times(n, () => '(object)')}r);`),
  'not not': (n) => cSharp(`if (${times(n, () => '!')}a) Console.WriteLine(r);`),
  awaits: (n) => cSharp(`Console.WriteLine(${times(n, () => 'await ')}r);`),
  ifs: (n) => cSharp(nest(n, 'if (a) { ', 'Console.WriteLine(r);', ' }')),
  'else ifs': (n) => cSharp(`if (a) {}${times(n, () => ' else if (a) { Console.WriteLine(r); }')}`),
  loops: (n) => cSharp(nest(n, (i) => `foreach (var x${i} in r) { `, 'Console.WriteLine(r);', ' }')),
  'a switch of many cases': (n) =>
    cSharp(`switch (a) { ${times(n, (i) => `case ${i}: Console.WriteLine(r); break;\n`)} }`),
  'switch expressions': (n) => cSharp(`var y = ${nest(n, 'a switch { 1 => ', 'r', ', _ => r }')};`),
  patterns: (n) => cSharp(`if (r is ${nest(n, '{ A: ', 'int', ' }')}) Console.WriteLine(r);`),
  'an enum of many cases': (n) => cSharp('', `enum Kind { ${times(n, (i) => `C${i}, `)} }`),
  'a long dictionary': (n) =>
    cSharp(
      '',
      `class T { static Dictionary<string, HKClinicalTypeIdentifier> t = new() { ${times(n, (i) => `["k${i}"] = HKClinicalTypeIdentifier.AllergyRecord,\n`)} }; void Go() { foreach (var p in t) HKObjectType.GetClinicalType(p.Value); } }`,
    ),
  generics: (n) => cSharp(`${nest(n, 'List<', 'int', '>')} x = null;`),
  'functions one after the other': (n) =>
    cSharp(
      'new F().F0(r);',
      `class F { ${times(n, (i) => `public void F${i}(object x) { F${i + 1}(x); F${i + 1}(x); }\n`)} }`,
    ),
  'methods of one name': (n) =>
    cSharp(
      times(n, (i) => `a${i}.Go(r);\n`),
      times(n, (i) => `class C${i} { public void Go(object x) { Console.WriteLine(x); } }\n`),
    ),
  'nested types': (n) =>
    cSharp(
      '',
      nest(n, (i) => `class C${i} { `, 'int a;', ' }'),
    ),
  comments: (n) => cSharp(times(n, () => '/* ')),
  directives: (n) => cSharp(nest(n, (i) => `\n#if A${i}\n`, 'Console.WriteLine(r);', '\n#endif\n')),
  attributes: (n) => cSharp('', `${times(n, () => '[A] ')}class B {}`),
};

const KOTLIN = {
  'lambdas called at once': (n) => kotlin(`${nest(n, '{ x: Any? -> ', 'println(x)', ' }(r)')}`),
  'lambdas handed to map': (n) => kotlin(`${nest(n, 'r.map { x -> ', 'println(x)', ' }')}`),
  'lambdas handed to what is not known': (n) => kotlin(`${nest(n, 'other(r) { x -> ', 'println(x)', ' }')}`),
  'lambdas with it': (n) => kotlin(`${nest(n, 'r.let { ', 'println(it)', ' }')}`),
  'lambdas kept and called twice': (n) =>
    kotlin(
      nest(
        n,
        (i) => `val f${i} = { x: Any? -> `,
        'println(x)',
        (i) => ` }; f${i}(r); f${i}(r)\n`,
      ),
    ),
  parentheses: (n) => kotlin(`println(${nest(n, '(', 'r', ')')})`),
  lists: (n) => kotlin(`println(${nest(n, 'listOf(', 'r', ')')})`),
  maps: (n) => kotlin(`println(${nest(n, 'mapOf("a" to ', 'r', ')')})`),
  texts: (n) => kotlin(`println(${nest(n, '"${', 'r', '}"')})`),
  'a chain of +': (n) => kotlin(`println("a"${times(n, () => ' + "b"')})`),
  'a chain of &&': (n) => kotlin(`if (a${times(n, () => ' && a')}) println(r)`),
  'a chain of ?:': (n) => kotlin(`println(r${times(n, () => ' ?: r')})`),
  'a chain of to': (n) => kotlin(`println(r${times(n, () => ' to r')})`),
  'a chain of members': (n) => kotlin(`println(r${times(n, () => '.next')})`),
  'a chain of safe members': (n) => kotlin(`println(r${times(n, () => '?.next')})`),
  'a chain of calls': (n) => kotlin(`println(r${times(n, () => '.next()')})`),
  'a chain of let': (n) => kotlin(`println(r${times(n, () => '.let { it }')})`),
  'a chain of !!': (n) => kotlin(`println(r${times(n, () => '!!')})`),
  'a chain of as': (n) => kotlin(`println(r${times(n, () => ' as Any')})`),
  'if expressions': (n) => kotlin(`println(${nest(n, 'if (a) r else (', 'r', ')')})`),
  'if expressions on end': (n) => kotlin(`println(${times(n, () => 'if (a) r else ')}r)`),
  'less than': (n) => kotlin(`println(${times(n, () => 'a<(')}r${times(n, () => ')')})`),
  'not not': (n) => kotlin(`if (${times(n, () => '!')}a) println(r)`),
  ifs: (n) => kotlin(nest(n, 'if (a) { ', 'println(r)', ' }')),
  'else ifs': (n) => kotlin(`if (a) {}${times(n, () => ' else if (a) { println(r) }')}`),
  loops: (n) => kotlin(nest(n, (i) => `for (x${i} in r) { `, 'println(r)', ' }')),
  'a when of many cases': (n) => kotlin(`when (a) { ${times(n, (i) => `${i} -> println(r)\n`)} }`),
  'whens in whens': (n) => kotlin(`println(${nest(n, 'when (a) { 1 -> ', 'r', '; else -> r }')})`),
  'an enum of many cases': (n) => kotlin('', `enum class Kind { ${times(n, (i) => `C${i}, `)} }`),
  'a long map': (n) =>
    kotlin(
      '',
      `val t = mapOf(${times(n, (i) => `"k${i}" to HKClinicalTypeIdentifierAllergyRecord,\n`)})\nfun go() { for ((k, v) in t) HKObjectType.clinicalTypeForIdentifier(v) }`,
    ),
  generics: (n) => kotlin(`val x: ${nest(n, 'List<', 'Int', '>')}? = null`),
  'function types': (n) => kotlin(`val x: ${times(n, () => '(Int) -> ')}Int`),
  'functions one after the other': (n) =>
    kotlin(
      'f0(r)',
      times(n, (i) => `fun f${i}(x: Any?) { f${i + 1}(x); f${i + 1}(x) }\n`),
    ),
  'methods of one name': (n) =>
    kotlin(
      times(n, (i) => `a${i}.go(r)\n`),
      times(n, (i) => `class C${i} { fun go(x: Any?) { println(x) } }\n`),
    ),
  'nested types': (n) =>
    kotlin(
      '',
      nest(n, (i) => `class C${i} { `, 'val a = 1', ' }'),
    ),
  'nested functions': (n) => kotlin(nest(n, (i) => `fun f${i}() { `, 'println(r)', ' }')),
  comments: (n) => kotlin(nest(n, '/* ', '', ' */')),
  annotations: (n) => kotlin('', `${times(n, () => '@A ')}class B`),
};

/** Each language: a file in which it stands, and what of it grows. */
export const GROWN = {
  swift: { file: 'App/Records.swift', constructs: SWIFT },
  'objective-c': { file: 'App/Records.m', constructs: OBJECTIVE_C },
  javascript: { file: 'Records.tsx', constructs: JAVASCRIPT },
  dart: { file: 'lib/records.dart', constructs: DART },
  'c-sharp': { file: 'Records.cs', constructs: C_SHARP },
  kotlin: { file: 'src/iosMain/kotlin/Records.kt', constructs: KOTLIN },
};

/** Expressions around an expression, by language, and the text around them all. */
const AROUND = {
  swift: {
    whole: (core) => swift(`print(${core})`),
    pairs: [
      ['{ x in ', ' }(record)'],
      ['[record].map { x in ', ' }'],
      ['[record].map { _ = $0; return ', ' }'],
      ['other(record) { y in ', ' }'],
      ['[', ', record]'],
      ['(record, ', ')'],
      ['["a": ', ']'],
      ['"\\(', ')"'],
      ['(a ? record : ', ')'],
      ['(record.next ?? ', ')'],
      ['(try? await go(', '))'],
      ['VStack { ', ' }'],
      ['(', ' as Any)'],
      ['(', ').next?.next'],
      ['{ () -> Any in switch a { case .b: return ', '; default: return record } }()'],
      ['{ () -> Any in if let x = record.x { return ', ' } else { return x } }()'],
      ['{ () -> Any in func f(_ x: Any) -> Any { ', ' }; return f(f(record)) }()'],
      ['{ () -> Any in for x in [record] { ', ' }; return record }()'],
      ['HKClinicalType(', ')'],
      ['(record + ', ')'],
    ],
  },
  'objective-c': {
    whole: (core) => objectiveC(`NSLog(@"%@", ${core});`, '#define TWICE(a) [a with:a]\n#define ONE(a) (a)'),
    pairs: [
      ['^id(id x) { return ', '; }(record)'],
      ['[record map:^(id x) { return ', '; }]'],
      ['[record with:', ']'],
      ['[', ' next]'],
      ['@[', ', record]'],
      ['@{@"a": ', '}'],
      ['(a ? record : ', ')'],
      ['((id)', ')'],
      ['TWICE(', ')'],
      ['ONE(', ')'],
      ['f(', ')'],
      ['({ if (a) { NSLog(@"%@", record); } ', '; })'],
      ['(a && ', ')'],
    ],
  },
  javascript: {
    whole: (core) => script(`console.log(${core})`, 'function Box(props) { return <View>{props.children}</View> }'),
    pairs: [
      ['((x)=>', ')(r)'],
      ['((x)=>{ return ', ' })(r)'],
      ['(function(x){ return ', ' })(r)'],
      ['r.map(x=>', ')'],
      ['r.then(x=>', ')'],
      ['other(r, x=>', ')'],
      ['[', ', r]'],
      ['[...', ', r]'],
      ['({a: ', '})'],
      ['({...', ', b: r})'],
      ['`${', '}`'],
      ['(r ? ', ' : r)'],
      ['(r ?? ', ')'],
      ['(r + ', ')'],
      ['<View a={r}>{', '}</View>'],
      ['<Box>{', '}</Box>'],
      ['<FlatList data={r} renderItem={({item}) => ', '}/>'],
      ['<FlatList data={', '} renderItem={({item}) => item}/>'],
      ['Object.entries(', ')'],
      ['Platform.select({ ios: ', ' })'],
      ['useMemo(() => ', ', [])'],
      ['useState(', ')'],
      ['(() => { for (const x of r) { g(', ') } return r })()'],
      ['(() => { const f = (x) => ', '; return f(f(r)) })()'],
      ['new Map([[r, ', ']])'],
      ['r.reduce((a, x) => [...a, ', '], [])'],
      ['(', ').a?.b'],
      ['(() => { r.a.b = ', '; return r })()'],
      ["AppleHealthKit.getClinicalRecords({ type: 'AllergyRecord' }, (e, r) => ", ')'],
    ],
  },
  dart: {
    whole: (core) => dart(`print(${core});`),
    pairs: [
      ['((x) => ', ')(r)'],
      ['((x) { return ', '; })(r)'],
      ['r.map((x) => ', ')'],
      ['other(r, (x) => ', ')'],
      ['[', ', r]'],
      ['[...', ', r]'],
      ["{'a': ", '}'],
      ["'${", "}'"],
      ['(a ? r : ', ')'],
      ['(r ?? ', ')'],
      ['Column(children: [', '])'],
      ['Builder(builder: (context) => ', ')'],
      ['(r..add(', '))'],
      ['(await go(', '))'],
      ['(', ' as dynamic)'],
      ['health.getData(', ')'],
    ],
  },
  'c-sharp': {
    whole: (core) => cSharp(`Console.WriteLine(${core});`),
    pairs: [
      ['((Func<object, object>)(x => ', '))(r)'],
      ['r.Select(x => ', ')'],
      ['Other(r, x => { return ', '; })'],
      ['new[] { ', ', r }'],
      ['new A { B = ', ' }'],
      ['new List<object> { ', ' }'],
      ['$"{', '}"'],
      ['(a ? r : ', ')'],
      ['(r ?? ', ')'],
      ['((object)', ')'],
      ['(a < ', ')'],
      ['(r switch { 1 => ', ', _ => r })'],
      ['(r is { A: int } ? ', ' : r)'],
      ['(await Go(', '))'],
      ['F<int>(', ')'],
      ['(x, y) => ', ''],
      ['r[', ']'],
    ],
  },
  kotlin: {
    whole: (core) => kotlin(`println(${core})`),
    pairs: [
      ['{ x: Any? -> ', ' }(r)'],
      ['r.map { x -> ', ' }'],
      ['r.let { ', ' }'],
      ['other(r) { (x, y) -> ', ' }'],
      ['listOf(', ', r)'],
      ['mapOf("a" to ', ')'],
      ['"${', '}"'],
      ['(if (a) r else ', ')'],
      ['(r ?: ', ')'],
      ['when (a) { 1 -> ', '; else -> r }'],
      ['(try { ', ' } catch (e: E) { r })'],
      ['buildList { add(', ') }'],
      ['f<Int>(', ')'],
      ['(a < ', ')'],
      ['(', ' as Any)'],
      ['(', ')?.next!!'],
      ['object : A(', ') {}'],
    ],
  },
};

/** A file in which each number puts something more around what is there: the same text for the same numbers. */
export function nestCode(language, numbers) {
  const { whole, pairs } = AROUND[language];
  let before = '';
  const after = [];
  for (const number of numbers) {
    const [open, close] = pairs[number % pairs.length];
    before += open;
    after.push(close);
  }
  return whole(
    `${before}${language === 'swift' || language === 'objective-c' ? 'record' : 'r'}${after.reverse().join('')}`,
  );
}
