/** Functions in a table by their keys, and what containers make by the type that they are asked for: another one's record
 *  does not come of it. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart, type Pairs } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

type Code = Pairs[number][1];
const big = (told: string): string => (told === 'first' ? 'First' : 'Second');

const PROTOCOLS =
  'protocol Source { var text: String { get } }\nprotocol First: Source {}\nprotocol Second: Source {}\nfinal class Lab: First { var text: String { Journal.shared.name } }\nstruct Tip: Second { let text = "typed" }\n';
/** A container that keeps what makes an object of a type by a key for that type. */
const container = (key: string, of: string, make = '{ make($0) }'): string =>
  `${PROTOCOLS}final class Box { private var makers: [${key}: (Box) -> Any] = [:]\n func register<S>(_ type: S.Type, _ make: @escaping (Box) -> S) { makers[${of}] = ${make} }\n func resolve<S>(_ type: S.Type) -> S { guard let found = makers[${of}]?(self) as? S else { fatalError() }\n return found } }\nstruct Teller { let source: any Source\n func tell() { USE } }\n`;
const contained =
  (box: string, type = (name: string): string => `${name}.self`): Code =>
  (_, use, told) =>
    `${box.replace('USE', use('source.text'))}func go() { let box = Box()\n let lab = Lab()\n box.register(${type('First')}) { _ in lab }\n box.register(${type('Second')}) { _ in Tip() }\n box.register(Teller.self) { Teller(source: $0.resolve(${type(big(told))})) }\n box.resolve(Teller.self).tell() }`;

eachApart('containers of Swift', SWIFT, [
  ['by the identity of a protocol', contained(container('ObjectIdentifier', 'ObjectIdentifier(type)'))],
  [
    'by the identity of a protocol that is written as any',
    contained(container('ObjectIdentifier', 'ObjectIdentifier(type)'), (name) => `(any ${name}).self`),
  ],
  ['by its name', contained(container('String', '"\\(type)"'))],
  ['by what describes it', contained(container('String', 'String(describing: type)'))],
  ['with the maker itself', contained(container('ObjectIdentifier', 'ObjectIdentifier(type)', 'make'))],
  [
    'that tells the type by what is wanted',
    (_, use, told) =>
      `${PROTOCOLS}final class Box { private var makers: [String: () -> Any] = [:]\n func register<S>(_ type: S.Type, _ make: @autoclosure @escaping () -> S) { makers[String(describing: type)] = make }\n func resolve<S>() -> S { makers[String(describing: S.self)]!() as! S } }\nfunc go() { let box = Box()\n box.register(First.self, Lab())\n box.register(Second.self, Tip())\n let source: any ${big(told)} = box.resolve()\n ${use('source.text')} }`,
  ],
  [
    'with the objects themselves',
    (_, use, told) =>
      `${PROTOCOLS}final class Box { private var all: [ObjectIdentifier: Any] = [:]\n func put<S>(_ object: S, as type: S.Type) { all[ObjectIdentifier(type)] = object }\n func get<S>(_ type: S.Type) -> S? { all[ObjectIdentifier(type)] as? S } }\nfunc go() { let box = Box()\n box.put(Lab(), as: First.self)\n box.put(Tip(), as: Second.self)\n ${use(`box.get(${big(told)}.self)!.text`)} }`,
  ],
  [
    'of Swinject, by a protocol',
    (_, use, told) =>
      `${PROTOCOLS}func go() { let container = Container()\n container.register(First.self) { _ in Lab() }\n container.register(Second.self) { _ in Tip() }\n ${use(`container.resolve(${big(told)}.self)!.text`)} }`,
  ],
]);

eachApart('tables of functions of Swift', SWIFT, [
  [
    'that give',
    (make, use, told) =>
      `func go() { let makers: [String: () -> String] = ["first": { ${make} }, "second": { "typed" }]\n ${use(`makers["${told}"]!()`)} }`,
  ],
  [
    'that give, put in one after the other',
    (make, use, told) =>
      `final class Desk { var makers: [String: () -> String] = [:]\n func go() { makers["first"] = { ${make} }\n makers["second"] = { "typed" }\n ${use(`makers["${told}"]?() ?? ""`)} } }`,
  ],
  [
    'that are told',
    (make, use, told) =>
      `final class Desk { var tellers: [String: (String) -> Void] = [:]\n func go() { tellers["first"] = { text in ${use('text')} }\n tellers["second"] = { text in print(text.isEmpty) }\n tellers["${told}"]?(${make}) } }`,
  ],
  [
    'that are told, by a case',
    (make, use, told) =>
      `enum Kind { case first, second }\nfinal class Desk { var tellers: [Kind: (String) -> Void] = [:]\n func go() { tellers[.first] = { text in ${use('text')} }\n tellers[.second] = { text in print(text.isEmpty) }\n if let tell = tellers[.${told}] { tell(${make}) } } }`,
  ],
  [
    'put in and taken out by their keys',
    (make, use, told) =>
      `final class Desk { var makers: [String: () -> String] = [:]\n func go() { makers.updateValue({ ${make} }, forKey: "first")\n makers.updateValue({ "typed" }, forKey: "second")\n ${use(`makers.removeValue(forKey: "${told}")!()`)} } }`,
  ],
  [
    'and one of texts, put in and taken out by their keys',
    (make, use, told) =>
      `final class Desk { var texts: [String: String] = [:]\n func go() { texts.updateValue(${make}, forKey: "first")\n texts.updateValue("typed", forKey: "second")\n ${use(`texts.removeValue(forKey: "${told}")!`)} } }`,
  ],
  [
    'put in and called by helpers',
    (make, use, told) =>
      `final class Desk { private var tellers: [String: (String) -> Void] = [:]\n func on(_ key: String, _ tell: @escaping (String) -> Void) { tellers[key] = tell }\n func send(_ key: String, _ text: String) { tellers[key]?(text) } }\nfunc go() { let desk = Desk()\n desk.on("first") { ${use('$0')} }\n desk.on("second") { print($0.isEmpty) }\n desk.send("${told}", ${make}) }`,
  ],
]);

const every =
  (call: string): Rows[number][1] =>
  (make, use) =>
    `final class Desk { var tellers: [String: (VALUE) -> Void] = [:]\n func go() { tellers["first"] = { kind in ${use('kind')} }\n let kind = ${make}\n ${call} } }`;
const OF_RECORDS = { without: ['asked', 'read', 'twice'] } as const;
const EVERY: readonly string[] = [
  'for (_, tell) in tellers { tell(kind) }',
  'for tell in tellers.values { tell(kind) }',
  'tellers.values.forEach { $0(kind) }',
  'tellers.forEach { $0.value(kind) }',
  'tellers.forEach { _, tell in tell(kind) }',
  'tellers.first?.value(kind)',
  'Array(tellers.values)[0](kind)',
  'tellers["first", default: { _ in }](kind)',
  'tellers.removeValue(forKey: "first")?(kind)',
  'for key in ["first"] { tellers[key]?(kind) }',
  'for (key, _) in tellers { tellers[key]?(kind) }',
  'let all = tellers\n all["first"]?(kind)',
  'tellers.mapValues { $0 }["first"]?(kind)',
  'tellers.filter { $0.key != "" }.forEach { $0.value(kind) }',
  'tellers.merging([:]) { a, _ in a }["first"]?(kind)',
  'let all = Array(tellers)\n all[0].value(kind)',
  'tellers.reduce(()) { _, each in each.value(kind) }',
  'tellers.map(\\.value).forEach { $0(kind) }',
  'tellers.sorted { $0.key < $1.key }.forEach { $0.value(kind) }',
];
bothFlows(
  SWIFT,
  EVERY.map((call) => [call, every(call), OF_RECORDS]),
);

eachApart('tables of blocks of Objective-C', OBJECTIVE_C, [
  [
    'that give',
    (make, use, told) =>
      `@implementation Desk\n- (void)go { NSMutableDictionary *makers = [NSMutableDictionary dictionary]; makers[@"first"] = ^NSString *{ return ${make}; }; makers[@"second"] = ^NSString *{ return @"typed"; }; NSString *(^make)(void) = makers[@"${told}"]; ${use('make()')} }\n@end`,
  ],
  [
    'that are told',
    (make, use, told) =>
      `@implementation Desk\n- (void)go { NSDictionary *tellers = @{ @"first": ^(NSString *text) { ${use('text')} }, @"second": ^(NSString *text) { [text length]; } }; void (^tell)(NSString *) = tellers[@"${told}"]; tell(${make}); }\n@end`,
  ],
]);

const DART_SOURCES =
  "abstract class Source { String get text; }\nclass First implements Source { @override\n String get text => journal.name; }\nclass Second implements Source { @override\n String get text => 'typed'; }\n";
eachApart('tables of functions of Dart', DART, [
  [
    'by types',
    (_, use, told) =>
      `${DART_SOURCES}class Box { final _makers = <Type, Object Function()>{};\n void put<S extends Object>(S Function() make) { _makers[S] = make; }\n S get<S extends Object>() => _makers[S]!() as S; }\nvoid go() { final box = Box(); box.put<First>(() => First()); box.put<Second>(() => Second()); ${use(`box.get<${big(told)}>().text`)} }`,
  ],
  [
    'by texts',
    (make, use, told) =>
      `void go() { final makers = <String, String Function()>{'first': () => ${make}, 'second': () => 'typed'}; ${use(`makers['${told}']!()`)} }`,
  ],
]);

const KOTLIN_SOURCES =
  'interface Source { val text: String }\nclass First : Source { override val text get() = RECORD }\nclass Second : Source { override val text = "typed" }\n';
eachApart('tables of functions of Kotlin', KOTLIN, [
  [
    'by classes',
    (make, use, told) =>
      `import kotlin.reflect.KClass\n${KOTLIN_SOURCES.replace('RECORD', make)}class Box { val makers = mutableMapOf<KClass<*>, () -> Any>()\n inline fun <reified S : Any> put(noinline make: () -> S) { makers[S::class] = make }\n inline fun <reified S : Any> get(): S = makers[S::class]!!() as S }\nfun go() { val box = Box()\n box.put<First> { First() }\n box.put<Second> { Second() }\n ${use(`box.get<${big(told)}>().text`)} }`,
  ],
  [
    'by texts',
    (make, use, told) =>
      `fun go() { val makers = mapOf<String, () -> String>("first" to { ${make} }, "second" to { "typed" })\n ${use(`makers.getValue("${told}")()`)} }`,
  ],
]);

eachApart('tables of functions of C#', C_SHARP, [
  [
    'by types',
    (make, use, told) =>
      `interface ISource { string Text { get; } }\nclass First : ISource { public string Text => ${make}; }\nclass Second : ISource { public string Text => "typed"; }\nclass Box { readonly Dictionary<Type, Func<object>> makers = new(); public void Put<S>(Func<S> make) where S : class { makers[typeof(S)] = () => make(); } public S Get<S>() => (S)makers[typeof(S)](); }\nclass Page { public void Go() { var box = new Box(); box.Put<First>(() => new First()); box.Put<Second>(() => new Second()); ${use(`box.Get<${big(told)}>().Text`)} } }`,
  ],
  [
    'by texts',
    (make, use, told) =>
      `class Page { public void Go() { var makers = new Dictionary<string, Func<string>> { ["first"] = () => ${make}, ["second"] = () => "typed" }; ${use(`makers["${told}"]()`)} } }`,
  ],
]);

eachApart('tables of functions of JavaScript', JAVASCRIPT, [
  [
    'by texts',
    (make, use, told) =>
      `const makers = new Map<string, () => string>();\nexport function go() { makers.set('first', () => ${make}); makers.set('second', () => 'typed'); ${use(`makers.get('${told}')!()`)} }`,
  ],
]);
