/** Values of several types that are handed to whoever is to do something with them: each is told by its own type what it
 *  calls back, and what one of them holds is not in the others. */
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

type Told = 'first' | 'second';
const Upper = { first: 'First', second: 'Second' } as const;

const VISITOR = 'protocol Visitor { func visit(first: First)\n func visit(second: Second) }\n';
const COUNTER =
  'final class Counter: Visitor { private(set) var count = 0\n func visit(first: First) { count += 1 }\n func visit(second: Second) { count += 1 } }\n';
const entries = (told: Told, use: (value: string) => string): string =>
  `protocol Entry { func tell() }\nstruct First: Entry, Codable { var text = ""\n func tell() { ${told === 'first' ? use('text') : ''} }\n mutating func rename(_ to: String) { text = to } }\nstruct Second: Entry, Codable { var text = ""\n func tell() { ${told === 'second' ? use('text') : ''} } }\n`;
const reporter = (told: Told, use: (value: string) => string): string =>
  (['first', 'second'] as const)
    .map((each) => `func visit(${each}: ${Upper[each]}) { ${each === told ? use(`${each}.text`) : ''} }`)
    .join('\n ');

eachApart('Swift', SWIFT, [
  [
    'structs that accept any visitor',
    (make, use, told) =>
      `${VISITOR}${COUNTER}protocol Entry { func accept(_ visitor: any Visitor) }\nstruct First: Entry { let text: String\n init(line: String) { text = line }\n func accept(_ visitor: any Visitor) { visitor.visit(first: self) } }\nstruct Second: Entry { let text: String\n func accept(_ visitor: any Visitor) { visitor.visit(second: self) } }\nstruct Reporter: Visitor { ${reporter(told, use)} }\nfinal class Album { var entries: [any Entry] = [Second(text: "typed")]\n func go() { entries += [${make}].map { First(line: $0) }\n entries.forEach { $0.accept(Reporter()) }\n let counter = Counter()\n entries.forEach { $0.accept(counter) } } }`,
  ],
  [
    'structs without initialisers of their own',
    (make, use, told) =>
      `${VISITOR}protocol Entry { func accept(_ visitor: some Visitor) }\nstruct First: Entry { let text: String\n func accept(_ visitor: some Visitor) { visitor.visit(first: self) } }\nstruct Second: Entry { let text: String\n func accept(_ visitor: some Visitor) { visitor.visit(second: self) } }\nstruct Reporter: Visitor { ${reporter(told, use)} }\nfunc go() { let entries: [any Entry] = [First(text: ${make}), Second(text: "typed")]\n for entry in entries { entry.accept(Reporter()) } }`,
  ],
  [
    'structs that say what they are by a method',
    (make, use, told) =>
      `protocol Entry { func tell() }\nstruct First: Entry { let text: String\n func tell() { ${told === 'first' ? use('text') : ''} } }\nstruct Second: Entry { let text: String\n func tell() { ${told === 'second' ? use('text') : ''} } }\nfunc go() { let entries: [any Entry] = [First(text: ${make}), Second(text: "typed")]\n for entry in entries { entry.tell() } }`,
  ],
  [
    'structs that say what they are by a property',
    (make, use, told) =>
      `protocol Entry { var line: String? { get } }\nstruct First: Entry { let text: String\n var line: String? { ${told === 'first' ? 'text' : 'nil'} } }\nstruct Second: Entry { let text: String\n var line: String? { ${told === 'second' ? 'text' : 'nil'} } }\nfunc go() { let entries: [any Entry] = [First(text: ${make}), Second(text: "typed")]\n for entry in entries { if let line = entry.line { ${use('line')} } } }`,
  ],
  [
    'structs in an enum with a payload, beside an enum that conforms',
    (make, use, told) =>
      `protocol Entry { func tell() }\nenum First: Entry { case line(String), none\n func tell() { if case .line(let text) = self { ${told === 'first' ? use('text') : ''} } } }\nstruct Second: Entry { let text: String\n func tell() { ${told === 'second' ? use('text') : ''} } }\nfunc go() { let entries: [any Entry] = [First.line(${make}), Second(text: "typed")]\n for entry in entries { entry.tell() } }`,
  ],
  [
    'structs that a struct keeps',
    (make, use, told) =>
      `protocol Entry { func tell() }\nstruct First: Entry { let text: String\n func tell() { ${told === 'first' ? use('text') : ''} } }\nstruct Second: Entry { let text: String\n func tell() { ${told === 'second' ? use('text') : ''} } }\nstruct Row { let entry: any Entry\n let id = 1 }\nfunc go() { let rows = [Row(entry: First(text: ${make})), Row(entry: Second(text: "typed"))]\n for row in rows { row.entry.tell() } }`,
  ],
  [
    'structs that are entries themselves and keep one',
    (make, use, told) =>
      `protocol Entry { func tell() }\nstruct First: Entry { let text: String\n func tell() { ${told === 'first' ? use('text') : ''} } }\nstruct Second: Entry { let text: String\n func tell() { ${told === 'second' ? use('text') : ''} } }\nstruct Pinned: Entry { let entry: any Entry\n func tell() { entry.tell() } }\nfunc go() { let entries: [any Entry] = [Pinned(entry: First(text: ${make})), Pinned(entry: Second(text: "typed")), Second(text: "other")]\n for entry in entries { entry.tell() } }`,
  ],
  [
    'a visitor that gives what it makes',
    (make, use, told) =>
      `protocol Visitor { associatedtype Result\n func visit(_ first: First) -> Result\n func visit(_ second: Second) -> Result }\nprotocol Entry { func accept<V: Visitor>(_ visitor: V) -> V.Result }\nstruct First: Entry { let text: String\n func accept<V: Visitor>(_ visitor: V) -> V.Result { visitor.visit(self) } }\nstruct Second: Entry { let text: String\n func accept<V: Visitor>(_ visitor: V) -> V.Result { visitor.visit(self) } }\nstruct Lines: Visitor { func visit(_ first: First) -> String? { ${told === 'first' ? 'first.text' : 'nil'} }\n func visit(_ second: Second) -> String? { ${told === 'second' ? 'second.text' : 'nil'} } }\nfunc go() { let entries: [any Entry] = [First(text: ${make}), Second(text: "typed")]\n for line in entries.compactMap({ $0.accept(Lines()) }) { ${use('line')} } }`,
  ],
  [
    'classes that accept a visitor',
    (make, use, told) =>
      `${VISITOR}protocol Entry: AnyObject { func accept(_ visitor: any Visitor) }\nfinal class First: Entry { let text: String\n init(text: String) { self.text = text }\n func accept(_ visitor: any Visitor) { visitor.visit(first: self) } }\nfinal class Second: Entry { let text: String\n init(text: String) { self.text = text }\n func accept(_ visitor: any Visitor) { visitor.visit(second: self) } }\nfinal class Reporter: Visitor { ${reporter(told, use)} }\nfunc go() { let entries: [any Entry] = [First(text: ${make}), Second(text: "typed")]\n let reporter = Reporter()\n for entry in entries { entry.accept(reporter) } }`,
  ],
  [
    'classes that inherit from one that keeps the text',
    (make, use, told) =>
      `${VISITOR}class Entry { let text: String\n init(text: String) { self.text = text }\n func accept(_ visitor: any Visitor) { } }\nfinal class First: Entry { override func accept(_ visitor: any Visitor) { visitor.visit(first: self) } }\nfinal class Second: Entry { override func accept(_ visitor: any Visitor) { visitor.visit(second: self) } }\nstruct Reporter: Visitor { ${reporter(told, use)} }\nfunc go() { let entries: [Entry] = [First(text: ${make}), Second(text: "typed")]\n for entry in entries { entry.accept(Reporter()) } }`,
  ],
  [
    'structs that are given functions to call back',
    (make, use, told) =>
      `protocol Entry { func match(first: (String) -> Void, second: (String) -> Void) }\nstruct First: Entry { let text: String\n func match(first: (String) -> Void, second: (String) -> Void) { first(text) } }\nstruct Second: Entry { let text: String\n func match(first: (String) -> Void, second: (String) -> Void) { second(text) } }\nfunc go() { let entries: [any Entry] = [First(text: ${make}), Second(text: "typed")]\n for entry in entries { entry.match(first: { text in ${told === 'first' ? use('text') : ''} }, second: { text in ${told === 'second' ? use('text') : ''} }) } }`,
  ],
  [
    'structs that are filled later',
    (make, use, told) =>
      `${entries(told, use)}func go() { var first = First()\n first.text = ${make}\n let entries: [any Entry] = [first, Second(text: "typed")]\n for entry in entries { entry.tell() } }`,
  ],
  [
    'structs that a method of their own fills',
    (make, use, told) =>
      `${entries(told, use)}func go() { var first = First()\n first.rename(${make})\n let entries: [any Entry] = [first, Second(text: "typed")]\n for entry in entries { entry.tell() } }`,
  ],
  [
    'structs that are decoded',
    (make, use, told) =>
      `${entries(told, use)}func go() throws { let data = try JSONEncoder().encode([First(text: ${make})])\n var entries: [any Entry] = try JSONDecoder().decode([First].self, from: data)\n entries.append(Second(text: "typed"))\n for entry in entries { entry.tell() } }`,
  ],
  [
    'structs that are decoded from a file, added to others',
    (make, use, told) =>
      `${entries(told, use)}func save() throws { try JSONEncoder().encode([First(text: ${make})]).write(to: URL.documentsDirectory.appending(path: "a.json")) }\nfunc go() throws { let data = try Data(contentsOf: URL.documentsDirectory.appending(path: "a.json"))\n var entries: [any Entry] = [Second(text: "typed")]\n entries += try JSONDecoder().decode([First].self, from: data)\n for entry in entries { entry.tell() } }`,
  ],
  [
    'structs that a method of their type makes',
    (make, use, told) =>
      `${entries(told, use)}extension First { static func of(_ text: String) -> Self { .init(text: text) } }\nfunc go() { let entries: [any Entry] = [First.of(${make}), Second(text: "typed")]\n entries.forEach { $0.tell() } }`,
  ],
  [
    'structs by a reference to what makes them',
    (make, use, told) =>
      `${entries(told, use)}func go() { var entries: [any Entry] = [${make}].map(First.init)\n entries.append(Second(text: "typed"))\n entries.forEach { $0.tell() } }`,
  ],
  [
    'structs that a case carries',
    (make, use, told) =>
      `${entries(told, use)}enum Item { case entry(any Entry), none }\nfunc go() { let items: [Item] = [.entry(First(text: ${make})), .entry(Second(text: "typed"))]\n for item in items { if case .entry(let entry) = item { entry.tell() } } }`,
  ],
  [
    'structs whose visitor collects of each',
    (make, use, told) =>
      `protocol Visitor { func visit(first: First)\n func visit(second: Second) }\nprotocol Entry { func accept(_ visitor: any Visitor) }\nstruct First: Entry { let text: String\n func accept(_ visitor: any Visitor) { visitor.visit(first: self) } }\nstruct Second: Entry { let text: String\n func accept(_ visitor: any Visitor) { visitor.visit(second: self) } }\nfinal class Lines: Visitor { var firsts: [String] = []\n var seconds: [String] = []\n func visit(first: First) { firsts.append(first.text) }\n func visit(second: Second) { seconds.append(second.text) } }\nfunc go() { let entries: [any Entry] = [First(text: ${make}), Second(text: "typed")]\n let lines = Lines()\n for entry in entries { entry.accept(lines) }\n ${use(`lines.${told}s[0]`)} }`,
  ],
  [
    'structs of one type that accept two visitors',
    (make, use, told) =>
      `protocol Visitor { func visit(_ entry: Note) }\nstruct Note { let text: String\n func accept(_ visitor: any Visitor) { visitor.visit(self) } }\nfinal class Lines: Visitor { var all: [String] = []\n func visit(_ entry: Note) { all.append(entry.text) } }\nfunc go() { let first = Lines(), second = Lines()\n [Note(text: ${make})].forEach { $0.accept(first) }\n [Note(text: "typed")].forEach { $0.accept(second) }\n ${use(`${told}.all[0]`)} }`,
  ],
  [
    'structs that change a visitor',
    (make, use, told) =>
      `protocol Visitor { mutating func visit(first: First)\n mutating func visit(second: Second) }\nprotocol Entry { func accept<V: Visitor>(_ visitor: inout V) }\nstruct First: Entry { let text: String\n func accept<V: Visitor>(_ visitor: inout V) { visitor.visit(first: self) } }\nstruct Second: Entry { let text: String\n func accept<V: Visitor>(_ visitor: inout V) { visitor.visit(second: self) } }\nstruct Lines: Visitor { var all: [String] = []\n mutating func visit(first: First) { ${told === 'first' ? 'all.append(first.text)' : ''} }\n mutating func visit(second: Second) { ${told === 'second' ? 'all.append(second.text)' : ''} } }\nfunc go() { let entries: [any Entry] = [First(text: ${make}), Second(text: "typed")]\n var lines = Lines()\n for entry in entries { entry.accept(&lines) }\n ${use('lines.all[0]')} }`,
  ],
  [
    'structs that a screen tells whoever listens of',
    (make, use, told) =>
      `protocol Heard: AnyObject { func opened(_ entry: any Entry) }\nprotocol Entry { var line: String { get } }\nstruct First: Entry { let text: String\n var line: String { ${told === 'first' ? 'text' : '""'} } }\nstruct Second: Entry { let text: String\n var line: String { ${told === 'second' ? 'text' : '""'} } }\nfinal class Screen { weak var heard: (any Heard)?\n func open(_ entry: any Entry) { heard?.opened(entry) } }\nfinal class Model: Heard { func opened(_ entry: any Entry) { ${use('entry.line')} }\n func go() { let screen = Screen()\n screen.heard = self\n screen.open(First(text: ${make}))\n screen.open(Second(text: "typed")) } }`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'data classes that accept a visitor',
    (make, use, told) =>
      `interface Visitor { fun visit(first: First)\n fun visit(second: Second) }\nsealed interface Entry { fun accept(visitor: Visitor) }\ndata class First(val text: String) : Entry { override fun accept(visitor: Visitor) = visitor.visit(this) }\ndata class Second(val text: String) : Entry { override fun accept(visitor: Visitor) = visitor.visit(this) }\nclass Reporter : Visitor { override fun visit(first: First) { ${told === 'first' ? use('first.text') : ''} }\n override fun visit(second: Second) { ${told === 'second' ? use('second.text') : ''} } }\nfun go() { val entries = listOf<Entry>(First(${make}), Second("typed"))\n entries.forEach { it.accept(Reporter()) } }`,
  ],
  [
    'classes that accept a visitor that gives something',
    (make, use, told) =>
      `interface Visitor<R> { fun visitFirst(entry: First): R\n fun visitSecond(entry: Second): R }\nabstract class Entry(val text: String) { abstract fun <R> accept(visitor: Visitor<R>): R }\nclass First(text: String) : Entry(text) { override fun <R> accept(visitor: Visitor<R>): R = visitor.visitFirst(this) }\nclass Second(text: String) : Entry(text) { override fun <R> accept(visitor: Visitor<R>): R = visitor.visitSecond(this) }\nclass Lines : Visitor<String?> { override fun visitFirst(entry: First): String? = ${told === 'first' ? 'entry.text' : 'null'}\n override fun visitSecond(entry: Second): String? = ${told === 'second' ? 'entry.text' : 'null'} }\nfun go() { val entries: List<Entry> = listOf(First(${make}), Second("typed"))\n entries.mapNotNull { it.accept(Lines()) }.forEach { line -> ${use('line')} } }`,
  ],
  [
    'data classes that say what they are',
    (make, use, told) =>
      `interface Entry { fun line(): String? }\ndata class First(val text: String) : Entry { override fun line() = ${told === 'first' ? 'text' : 'null'} }\ndata class Second(val text: String) : Entry { override fun line() = ${told === 'second' ? 'text' : 'null'} }\nfun go() { val entries: List<Entry> = listOf(First(${make}), Second("typed"))\n for (entry in entries) { entry.line()?.let { line -> ${use('line')} } } }`,
  ],
  [
    'data classes that are told apart by a branch',
    (make, use, told) =>
      `sealed interface Entry\ndata class First(val text: String) : Entry\ndata class Second(val text: String) : Entry\nfun tell(entry: Entry) { when (entry) { is First -> { ${told === 'first' ? use('entry.text') : ''} }\n is Second -> { ${told === 'second' ? use('entry.text') : ''} } } }\nfun go() { listOf(First(${make}), Second("typed")).forEach { tell(it) } }`,
  ],
  [
    'classes that are given functions to call back',
    (make, use, told) =>
      `sealed class Entry { abstract fun <T> fold(first: (String) -> T, second: (String) -> T): T }\nclass First(private val text: String) : Entry() { override fun <T> fold(first: (String) -> T, second: (String) -> T) = first(text) }\nclass Second(private val text: String) : Entry() { override fun <T> fold(first: (String) -> T, second: (String) -> T) = second(text) }\nfun go() { val entries = mutableListOf<Entry>()\n entries += First(${make})\n entries += Second("typed")\n for (entry in entries) entry.fold({ text -> ${told === 'first' ? use('text') : ''} }, { text -> ${told === 'second' ? use('text') : ''} }) }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'records that accept a visitor',
    (make, use, told) =>
      `public interface IVisitor { void Visit(First first);\n void Visit(Second second); }\npublic interface IEntry { void Accept(IVisitor visitor); }\npublic record First(string Text) : IEntry { public void Accept(IVisitor visitor) => visitor.Visit(this); }\npublic record Second(string Text) : IEntry { public void Accept(IVisitor visitor) => visitor.Visit(this); }\npublic class Reporter : IVisitor { public void Visit(First first) { ${told === 'first' ? use('first.Text') : ''} }\n public void Visit(Second second) { ${told === 'second' ? use('second.Text') : ''} } }\npublic class Screen { public void Go() { var entries = new List<IEntry> { new First(${make}), new Second("typed") };\n foreach (var entry in entries) entry.Accept(new Reporter()); } }`,
  ],
  [
    'classes that accept a visitor, by names',
    (make, use, told) =>
      `public interface IVisitor { void VisitFirst(First entry);\n void VisitSecond(Second entry); }\npublic abstract class Entry { public string Text { get; }\n protected Entry(string text) { Text = text; }\n public abstract void Accept(IVisitor visitor); }\npublic sealed class First : Entry { public First(string text) : base(text) { }\n public override void Accept(IVisitor visitor) { visitor.VisitFirst(this); } }\npublic sealed class Second : Entry { public Second(string text) : base(text) { }\n public override void Accept(IVisitor visitor) { visitor.VisitSecond(this); } }\npublic class Reporter : IVisitor { public void VisitFirst(First entry) { ${told === 'first' ? use('entry.Text') : ''} }\n public void VisitSecond(Second entry) { ${told === 'second' ? use('entry.Text') : ''} } }\npublic class Screen { public void Go() { var entries = new List<Entry> { new First(${make}), new Second("typed") };\n entries.ForEach(entry => entry.Accept(new Reporter())); } }`,
  ],
  [
    'classes that are given functions to call back',
    (make, use, told) =>
      `public abstract class Entry { public abstract void Match(Action<string> first, Action<string> second); }\npublic class First : Entry { readonly string text;\n public First(string text) { this.text = text; }\n public override void Match(Action<string> first, Action<string> second) => first(text); }\npublic class Second : Entry { readonly string text;\n public Second(string text) { this.text = text; }\n public override void Match(Action<string> first, Action<string> second) => second(text); }\npublic class Screen { public void Go() { var entries = new Entry[] { new First(${make}), new Second("typed") };\n foreach (var entry in entries) entry.Match(text => { ${told === 'first' ? use('text') : ''} }, text => { ${told === 'second' ? use('text') : ''} }); } }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'classes that accept a visitor',
    (make, use, told) =>
      `abstract class Visitor { void visitFirst(First entry);\n void visitSecond(Second entry); }\nabstract class Entry { const Entry(this.text);\n final String text;\n void accept(Visitor visitor); }\nclass First extends Entry { const First(super.text);\n @override\n void accept(Visitor visitor) => visitor.visitFirst(this); }\nclass Second extends Entry { const Second(super.text);\n @override\n void accept(Visitor visitor) => visitor.visitSecond(this); }\nclass Reporter implements Visitor { @override\n void visitFirst(First entry) { ${told === 'first' ? use('entry.text') : ''} }\n @override\n void visitSecond(Second entry) { ${told === 'second' ? use('entry.text') : ''} } }\nvoid go() { final entries = <Entry>[First(${make}), Second('typed')];\n for (final entry in entries) { entry.accept(Reporter()); } }`,
  ],
  [
    'classes that are given functions to call back',
    (make, use, told) =>
      `abstract class Entry { T when<T>({required T Function(String) first, required T Function(String) second}); }\nclass First implements Entry { First(this.text);\n final String text;\n @override\n T when<T>({required T Function(String) first, required T Function(String) second}) => first(text); }\nclass Second implements Entry { Second(this.text);\n final String text;\n @override\n T when<T>({required T Function(String) first, required T Function(String) second}) => second(text); }\nvoid go() { final List<Entry> entries = [First(${make}), Second('typed')];\n for (final entry in entries) { final line = entry.when(first: (text) => ${told === 'first' ? 'text' : "''"}, second: (text) => ${told === 'second' ? 'text' : "''"});\n ${use('line')} } }`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'classes that accept a visitor',
    (make, use, told) =>
      `interface Visitor { visitFirst(entry: First): void; visitSecond(entry: Second): void }\ninterface Entry { accept(visitor: Visitor): void }\nclass First implements Entry { constructor(readonly text: string) {}\n accept(visitor: Visitor) { visitor.visitFirst(this); } }\nclass Second implements Entry { constructor(readonly text: string) {}\n accept(visitor: Visitor) { visitor.visitSecond(this); } }\nclass Reporter implements Visitor { visitFirst(entry: First) { ${told === 'first' ? use('entry.text') : ''} }\n visitSecond(entry: Second) { ${told === 'second' ? use('entry.text') : ''} } }\nexport function go() { const entries: Entry[] = [new First(${make}), new Second('typed')];\n for (const entry of entries) entry.accept(new Reporter()); }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'classes that accept a visitor',
    (make, use, told) =>
      `@class First, Second;\n@protocol Visitor <NSObject>\n- (void)visitFirst:(First *)entry;\n- (void)visitSecond:(Second *)entry;\n@end\n@interface Entry : NSObject\n@property (nonatomic, copy) NSString *text;\n- (void)accept:(id<Visitor>)visitor;\n@end\n@implementation Entry\n- (void)accept:(id<Visitor>)visitor { }\n@end\n@interface First : Entry\n@end\n@implementation First\n- (void)accept:(id<Visitor>)visitor { [visitor visitFirst:self]; }\n@end\n@interface Second : Entry\n@end\n@implementation Second\n- (void)accept:(id<Visitor>)visitor { [visitor visitSecond:self]; }\n@end\n@interface Reporter : NSObject <Visitor>\n@end\n@implementation Reporter\n- (void)visitFirst:(First *)entry { ${told === 'first' ? use('entry.text') : ''} }\n- (void)visitSecond:(Second *)entry { ${told === 'second' ? use('entry.text') : ''} }\n@end\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { First *first = [First new];\n first.text = ${make};\n Second *second = [Second new];\n second.text = @"typed";\n for (Entry *entry in @[first, second]) { [entry accept:[Reporter new]]; } }\n@end`,
  ],
]);
