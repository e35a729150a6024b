/**
 * A function that a call of its name may mean is run, and one that every such call passes by is not: whose it is decides the
 * type that stands before it.
 */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const HEAD = `import HealthKit
import SwiftUI
let store = HKHealthStore()
func query(_ type: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(type), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
@main struct Main: App { var body: some Scene { WindowGroup { Home() } } }
`;
const home = (run: string, fields = ''): string => `${HEAD}struct Home: View { ${fields}
  var body: some View { Text("").task {
    store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in }
    ${run} } } }\n`;
const TWO = (kind: string, above = '', word = ''): string => `import HealthKit
${kind} Allergies${above} { ${word}let title = ""\n${word}func load() { query(.allergyRecord) } }
${kind} Visits${above} { ${word}let title = ""\n${word}func load() { query(.procedureRecord) } }\n`;
const told = (main: string, more: string, rest: Readonly<Record<string, string>> = {}): Promise<string> =>
  flow({ 'App/Main.swift': main, 'App/Model.swift': more, ...rest }, { kind: 'app' });

const BOTH = 'let one = Allergies()\nlet two = Visits()';
const P = 'protocol Feed { func load() }\n';

describe('every call of the name is another’s', () => {
  test.each<[title: string, main: string, more: string]>([
    ['of types', home('Allergies.load()\nprint(Visits.title)'), TWO('enum', '', 'static ')],
    ['of fields', home('one.load()\nprint(two.title)', 'let one = Allergies()\nlet two = Visits()'), TWO('struct')],
    [
      'of objects of classes',
      home('one.load()\nprint(two.title)', '@State var one = Allergies()\n@State var two = Visits()'),
      TWO('@Observable final class'),
    ],
    [
      'of what takes something',
      home('one.load(.allergyRecord)\nprint(two.title)', 'let one = Allergies()\nlet two = Visits()'),
      TWO('struct')
        .replaceAll('load()', 'load(_ type: HKClinicalTypeIdentifier)')
        .replace('query(.allergyRecord)', 'query(type)'),
    ],
    [
      'of types inside of others',
      home('Allergies.Reader().load()\nprint(Visits.title)'),
      `enum Allergies { static let title = ""\nstruct Reader { func load() { query(.allergyRecord) } } }
enum Visits { static let title = ""\nstruct Reader { func load() { query(.procedureRecord) } } }`,
    ],
    [
      'of one that a function is called on itself',
      home('Allergies().start()\nprint(Visits().title)'),
      `${TWO('struct')}extension Allergies { func start() { load() } }\n`,
    ],
    [
      'of a protocol that has no such function',
      home('one.load()\nprint(two.title)', 'let one = Allergies()\nlet two = Visits()'),
      `protocol Titled { var title: String { get } }\n${TWO('struct', ': Titled')}`,
    ],
    [
      'of actors',
      home('await one.load()\nprint(await two.title)', 'let one = Allergies()\nlet two = Visits()'),
      TWO('actor'),
    ],
    [
      'of one that shares a protocol with it, by its own type',
      home('one.load()\nprint(two.title)', BOTH),
      P + TWO('struct', ': Feed'),
    ],
    [
      'with other labels',
      home('one.load(id: 1)', 'let one = Allergies()'),
      `struct Allergies { func load(id: Int) { query(.allergyRecord) }\nfunc load(name: String) { query(.procedureRecord) } }`,
    ],
    [
      'with what is of another type',
      home('one.load(Near())\none.load(Near())', 'let one = Allergies()'),
      `struct Near { }\nstruct Far { }\nstruct Allergies { func load(_ it: Near) { query(.allergyRecord) }\nfunc load(_ it: Far) { query(.procedureRecord) } }`,
    ],
    [
      'with nothing',
      home('one.load()', 'let one = Allergies()'),
      `struct Allergies { func load() { query(.allergyRecord) }\nfunc load(after date: Date) { query(.procedureRecord) } }`,
    ],
    [
      'a function inside of another',
      home('Allergies().load()'),
      `struct Allergies { func load() { func first() { query(.allergyRecord) }\nfunc last() { query(.procedureRecord) }\nfirst() } }`,
    ],
    [
      'a closure that is kept in a function',
      home('Allergies().load()'),
      `struct Allergies { func load() { let first = { query(.allergyRecord) }\nlet last = { query(.procedureRecord) }\nfirst() } }`,
    ],
  ])('%s', async (_, main, more) => {
    expect(await told(main, more)).toBe('allergy procedure | allergy');
  });
});

describe('a call may mean it', () => {
  test.each<[title: string, main: string, more: string]>([
    ['its own', home('one.load()\ntwo.load()', BOTH), TWO('struct')],
    [
      'with what an heir is',
      home('one.load(Near())\none.load(Far())', 'let one = Allergies()'),
      `class Place { }\nfinal class Near: Place { }\nfinal class Far: Place { }\nstruct Allergies { func load(_ it: Near) { query(.allergyRecord) }\nfunc load(_ it: Place) { query(.procedureRecord) } }`,
    ],
    [
      'with what another name of the type is',
      home('one.load(Near())\none.load(There())', 'let one = Allergies()'),
      `struct Near { }\nstruct Far { }\ntypealias There = Far\nstruct Allergies { func load(_ it: Near) { query(.allergyRecord) }\nfunc load(_ it: Far) { query(.procedureRecord) } }`,
    ],
    [
      'with what a parameter of any type is',
      home('one.load(Near())\none.load(Near())\none.load(Far())', 'let one = Allergies()'),
      `protocol Place { }\nstruct Near: Place { }\nstruct Far: Place { }\nstruct Allergies { func load(_ it: Near) { query(.allergyRecord) }\nfunc load(_ it: some Place) { query(.procedureRecord) } }`,
    ],
    [
      'with a label that is a word of the language',
      home('one.load()\none.load(in: 1)\none.load(default: 2)', 'let one = Allergies()'),
      `struct Allergies { func load() { query(.allergyRecord) }\nfunc load(in year: Int) { load(year) }\nfunc load(\`default\` year: Int) { load(year) }\nfunc load(_ year: Int) { query(.procedureRecord) } }`,
    ],
    [
      'with what a wrapped parameter takes',
      home('one.load()\none.load(if: true)', 'let one = Allergies()'),
      `struct Allergies { func load() { query(.allergyRecord) }\nfunc load(@Clamped if isOn: Bool) { query(.procedureRecord) } }`,
    ],
    [
      'with what is left out',
      home('one.load()', 'let one = Allergies()'),
      `struct Allergies { func load() { query(.allergyRecord)\nload(limit: 2) }\nfunc load(limit: Int, after date: Date? = nil) { query(.procedureRecord) } }`,
    ],
    [
      'with a closure behind it',
      home('one.load()\none.load { print($0) }', 'let one = Allergies()'),
      `typealias Done = (Int) -> Void\nstruct Allergies { func load() { query(.allergyRecord) }\nfunc load(limit: Int = 1, done: Done) { query(.procedureRecord) } }`,
    ],
    [
      'with several',
      home('one.load(1)\none.load(1, 2)', 'let one = Allergies()'),
      `struct Allergies { func load(_ id: Int) { query(.allergyRecord) }\nfunc load(_ ids: Int...) { query(.procedureRecord) } }`,
    ],
    [
      'of one that stands for any of a protocol',
      home('one.load()\nKit.keep(Visits())\nany.load()', 'let one = Allergies()\nlet any: any Feed = Kit.feed()'),
      P + TWO('struct', ': Feed'),
    ],
    [
      'of a generic parameter, whichever it is bound to here',
      home(
        'one.load()\nrun(one)\nKit.each(Visits.self, run)',
        `let one = Allergies()\nfunc run<T: Feed>(_ it: T) { it.load() }`,
      ),
      P + TWO('struct', ': Feed'),
    ],
    [
      'of an heir',
      home('one.load()\nKit.keep(Visits())\npage.load()', 'let one = Allergies()\nlet page: Page = Kit.page()'),
      `class Page { func load() {} }\nfinal class Visits: Page { override func load() { query(.procedureRecord) } }\n${TWO('struct').split('struct Visits')[0]}func make() -> Page { Visits() }\n`,
    ],
    [
      'a function inside of another that is handed on',
      home('Allergies().load()'),
      `struct Allergies { func load() { func first() { query(.allergyRecord) }\nfunc last() { query(.procedureRecord) }\nfirst()\nDispatchQueue.main.async(execute: last) } }`,
    ],
    [
      'a closure that is called in another',
      home('Allergies().load()'),
      `struct Allergies { func load() { let last = { query(.procedureRecord) }\nlet first = { query(.allergyRecord)\nlast() }\nfirst() } }`,
    ],

    [
      'of each of a list',
      home(
        'one.load()\nfor it in all { it.load() }',
        `let one = Allergies()\nlet all: [any Feed] = [Allergies(), Visits()]`,
      ),
      P + TWO('struct', ': Feed'),
    ],
    [
      'of each of a list that the flow does not know',
      home(
        'one.load()\nfor it in shuffled(all) { it.load() }',
        `let one = Allergies()\nlet all: [any Feed] = [Visits()]`,
      ),
      P + TWO('struct', ': Feed'),
    ],
    [
      'of a generic function',
      home('run(one)\nrun(two)', `${BOTH}\nfunc run<T: Feed>(_ it: T) { it.load() }`),
      P + TWO('struct', ': Feed'),
    ],
    [
      'of a generic function, for one and for what is not followed',
      home('run(one)\nrun(Kit.next() as! Visits)', `${BOTH}\nfunc run<T: Feed>(_ it: T) { it.load() }`),
      P + TWO('struct', ': Feed'),
    ],
    [
      'of a protocol that another file declares',
      home('one.load()\nrun()', 'let one = Allergies()'),
      TWO('struct', ': Feed'),
    ],
    [
      'of a class above',
      home('one.load()\nfor it in all { it.load() }', 'let one = Allergies()\nlet all: [Page] = make()'),
      `class Page { func load() {} }\nclass Allergies: Page { override func load() { query(.allergyRecord) } }\nclass Visits: Page { override func load() { query(.procedureRecord) } }\nfunc make() -> [Page] { [Allergies(), Visits()] }\n`,
    ],
    ['as a method', home('one.load()\nrun(two.load)', `${BOTH}\nfunc run(_ it: () -> Void) { it() }`), TWO('struct')],
    ['as a method of the type', home('one.load()\nVisits.load(two)()', BOTH), TWO('struct')],
    [
      'as an action of a button',
      HEAD +
        `struct Home: View { ${BOTH}\n var body: some View { Button("", action: two.load).task { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in }\n one.load() } } }`,
      TWO('struct'),
    ],
    [
      'by a selector',
      home(
        'one.load()\nTimer.scheduledTimer(timeInterval: 1, target: two, selector: #selector(Visits.load), userInfo: nil, repeats: true)',
        BOTH,
      ),
      TWO('class', ': NSObject', '@objc ').replaceAll('@objc let', 'let'),
    ],
    [
      'of what a function gives whose type is said elsewhere',
      home('one.load()\nmake().load()', 'let one = Allergies()'),
      `${TWO('struct')}func make() -> some Any { Visits() }\n`,
    ],
    [
      'of an optional',
      home('one.load()\nmaybe?.load()', 'let one = Allergies()\nvar maybe: Visits? = Visits()'),
      TWO('struct'),
    ],
    [
      'in an extension of the type',
      home('one.load()\ntwo.start()', BOTH),
      `${TWO('struct')}extension Visits { func start() { load() } }`,
    ],
    [
      'through a typealias',
      home('one.load()\nAppointments().load()', 'let one = Allergies()'),
      `${TWO('struct')}typealias Appointments = Visits\n`,
    ],
    [
      'of an element by its index',
      home('one.load()\npair.1.load()', 'let one = Allergies()\nlet pair = (Allergies(), Visits())'),
      TWO('struct'),
    ],
    [
      'in a closure that is kept',
      home('one.load()\nlater()', `let one = Allergies()\nlet later: () -> Void = { Visits().load() }`),
      TWO('struct'),
    ],
    [
      'through a key path',
      home('one.load()\nself[keyPath: path].load()', `${BOTH}\nlet path: KeyPath<Home, Visits> = \\.two`),
      TWO('struct'),
    ],
    [
      'through a dynamic member',
      home('one.load()\nbox.load()', 'let one = Allergies()\nlet box = Box(Visits())'),
      `${TWO('struct')}@dynamicMemberLookup struct Box<T> { let it: T\n init(_ it: T) { self.it = it }\n subscript<V>(dynamicMember path: KeyPath<T, V>) -> V { it[keyPath: path] } }\nextension Box where T == Visits { func load() { it.load() } }`,
    ],
    [
      'through the environment',
      HEAD +
        `struct Home: View { @Environment(Visits.self) var two\n let one = Allergies()\n var body: some View { Text("").task { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in }\n one.load()\n two.load() } } }`,
      TWO('@Observable class'),
    ],
    [
      'of a generic type',
      home('Box(Allergies()).run()\nBox(Visits()).run()'),
      `${P}${TWO('struct', ': Feed')}struct Box<T: Feed> { let it: T\n init(_ it: T) { self.it = it }\n func run() { it.load() } }`,
    ],
    [
      'of a generic type, by its type',
      home('Box<Allergies>.run()\nBox<Visits>.run()'),
      `protocol Feed { static func load() }\n${TWO('struct', ': Feed', 'static ')}struct Box<T: Feed> { static func run() { T.load() } }`,
    ],
    [
      'by default of a protocol',
      home('one.start()\ntwo.start()', BOTH),
      `protocol Feed { func load() }\nextension Feed { func start() { load() } }\n${TWO('struct', ': Feed')}`,
    ],
  ])('%s', async (title, main, more) => {
    const rest: Record<string, string> = title.includes('another file declares')
      ? {
          'App/Feed.swift':
            'protocol Feed { func load() }\nfunc run() { for it in feeds() { it.load() } }\nfunc feeds() -> [any Feed] { [Allergies(), Visits()] }',
        }
      : {};
    expect(await told(main, more, rest)).toMatch(/^allergy procedure!? \| allergy (?:procedure!?|!)$/);
  });
});

const MIXED = (visits: string, kind = 'struct'): string => `struct Allergies { func load() { query(.allergyRecord) } }
${kind} Visits { var title = ""\nfunc load() { query(.procedureRecord) }${visits} }\n`;
const ONE = 'let one = Allergies()\nlet two = Visits()';
const SHELF = '@Observable final class Shelf { var load = 0\nvar rows: [String] = [] }\n';

describe('everything by the name is another’s', () => {
  test.each<[title: string, main: string, more: string]>([
    [
      'a property of another object',
      home('one.load()\nprint(two.title, shelf.load)', `${ONE}\nlet shelf = Shelf()`),
      MIXED('') + SHELF,
    ],
    [
      'a property of an object of another',
      home('one.load()\nprint(two.title, desk.shelf.load)', `${ONE}\nlet desk = Desk()`),
      `${MIXED('')}${SHELF}struct Desk { let shelf: Shelf }\n`,
    ],
    [
      'a property of what a parameter is',
      home('one.load()\nprint(two.title)\nshow(Shelf())', `${ONE}\nfunc show(_ it: Shelf?) { print(it?.load ?? 0) }`),
      MIXED('') + SHELF,
    ],
    [
      'a property of what a local is',
      home('one.load()\nprint(two.title)\nlet it = Shelf()\nprint(it.load)', ONE),
      MIXED('') + SHELF,
    ],
    [
      'a property of its own type, in closures and behind self',
      home('one.load()\nprint(two.title)\nDesk().start()', ONE),
      `${MIXED('')}struct Desk { var load: [Int] = []\nfunc start() { each { self.load = [$0] }\nprint(load.count) }\nfunc each(_ run: (Int) -> Void) { run(1) } }\n`,
    ],
    [
      'a static property',
      home('one.load()\nprint(two.title, Theme.load)', ONE),
      `${MIXED('')}enum Theme { static let load = 12 }\n`,
    ],
    [
      'a case of an enum',
      home(
        'one.load()\nprint(two.title)\nlet step: Step = .load\nswitch step { case .load: break\ndefault: break }',
        ONE,
      ),
      `${MIXED('')}enum Step { case idle, load }\n`,
    ],
    [
      'a pattern',
      home('one.load()\nprint(two.title, Step.idle.text)', ONE),
      `${MIXED('')}enum Step { case idle, load\nvar text: String { switch self { case .load: "a"\ndefault: "b" } } }\n`,
    ],
    [
      'a name of a block of another type',
      home('one.load()\nprint(two.title)\nlet load = 1\nprint(load)', ONE),
      MIXED(''),
    ],
    [
      'a key path',
      home('one.load()\nprint(two.title, shelves.map(\\.load))', `${ONE}\nlet shelves = [Shelf()]`),
      MIXED('') + SHELF,
    ],
  ])('%s', async (_, main, more) => {
    expect(await told(main, more)).toBe('allergy procedure | allergy');
  });
});

describe('something by the name may mean it', () => {
  const RUN = 'func run(_ it: () -> Void) { it() }';
  test.each<[title: string, main: string, more: string]>([
    ['as a method', home('one.load()\nrun(two.load)', `${ONE}\n${RUN}`), MIXED('') + SHELF],
    [
      'as a method, by its labels',
      home('one.load(id: 1)\nrun(two.load(id:))', `${ONE}\nfunc run(_ it: (Int) -> Void) { it(1) }`),
      MIXED('').replaceAll('load()', 'load(id: Int)') + SHELF,
    ],
    [
      'of what is declared elsewhere',
      home('one.load()\nrun(kit.load)', `${ONE}\nlet kit = Kit.shared\n${RUN}`),
      MIXED('') + SHELF,
    ],
    [
      'of what a block hides',
      home(
        'one.load()\nprint(two.title)\nKit.each { shelf in run(shelf.load) }',
        `${ONE}\nlet shelf = Shelf()\n${RUN}`,
      ),
      MIXED('') + SHELF,
    ],
    [
      'of what a condition hides',
      home(
        'one.load()\nprint(two.title)\nif let shelf = Kit.visits() { run(shelf.load) }',
        `${ONE}\nlet shelf = Shelf()\n${RUN}`,
      ),
      MIXED('') + SHELF,
    ],
    ['of itself', home('one.load()\ntwo.start()', ONE), MIXED(`\nfunc start() { run(load) }\n${RUN}`)],
    ['of itself, by self', home('one.load()\ntwo.start()', ONE), MIXED(`\nfunc start() { run(self.load) }\n${RUN}`)],
    [
      'of itself, in an extension',
      home('one.load()\ntwo.start()', ONE),
      `${MIXED('')}extension Visits { func start() { run(load) }\n${RUN} }\n`,
    ],
    [
      'of itself, in one that an heir is',
      home('one.load()\nHospital().start()', ONE),
      `${MIXED('', 'class')}final class Hospital: Visits { func start() { run(load) }\n${RUN} }\n`,
    ],
    [
      'of what is one by a typealias',
      home('one.load()\nrun(it.load)', `${ONE}\nlet it: Appointments = Visits()\n${RUN}`),
      `${MIXED('')}${SHELF}typealias Appointments = Visits\n`,
    ],
    [
      'of what is one by a protocol',
      home('one.load()\nrun(it.load)', `${ONE}\nlet it: any Feed = Visits()\n${RUN}`),
      `${P}${MIXED('').replace('struct Visits', 'struct Visits: Feed')}${SHELF}`,
    ],
    [
      'of what a generic parameter is',
      home('one.load()\nBox(it: two).start()', ONE),
      `${P}${MIXED('').replace('struct Visits', 'struct Visits: Feed')}${SHELF}struct Box<T: Feed> { let it: T\nfunc start() { run(it.load) }\n${RUN} }`,
    ],
    [
      'of what a dynamic member leads to',
      home('one.load()\nrun(box.load)', `${ONE}\nlet box = Box(it: Visits())\n${RUN}`),
      `${MIXED('')}${SHELF}@dynamicMemberLookup struct Box { let it: Visits\nsubscript<V>(dynamicMember path: KeyPath<Visits, V>) -> V { it[keyPath: path] } }`,
    ],
    [
      'a static function, by its own name',
      home('Allergies().load()\nDesk().start()'),
      `struct Allergies { func load() { query(.allergyRecord) } }
struct Desk { static func load() { query(.procedureRecord) }\nfunc start() { Inner().start() }
struct Inner { func start() { run(Desk.load)\n}\n${RUN} } }`,
    ],
    [
      'a static function of a type around',
      home('Allergies().load()\nDesk().start()'),
      `struct Allergies { func load() { query(.allergyRecord) } }
struct Desk { static func load() { query(.procedureRecord) }\nfunc start() { Inner().start() }
struct Inner { func start() { run(load)\n}\n${RUN} } }`,
    ],
    [
      'a function of the file',
      home('Allergies().load()\nrun(load)', RUN),
      `struct Allergies { func load() { query(.allergyRecord) } }\nfunc load() { query(.procedureRecord) }\n${SHELF}`,
    ],
  ])('%s', async (_, main, more) => {
    expect(await told(main, more)).toMatch(/^allergy procedure!? \| allergy (?:procedure!?|!)$/);
  });
});

describe('what is said of something that nothing tells', () => {
  const KIT = `${ONE}\nlet kit = Kit.shared`;
  test.each<[where: string, said: string]>([
    ['counted', 'print(kit.load.count)'],
    ['asked by its place', 'print(kit.load[0])'],
    ['compared', 'print(kit.load == 1)'],
    ['set', 'kit.load = 1'],
    ['told', 'print("\\(kit.load)")'],
    ['gone through', 'for it in kit.load { print(it) }'],
    ['a condition', 'if kit.load { print(1) }'],
    ['what a switch is over', 'switch kit.load { case 1: break\ndefault: break }'],
    ['shown', 'Kit.show { ForEach(kit.load, id: \\.self) { Text($0) } }'],
  ])('no function: %s', async (_, said) => {
    expect(await told(home(`one.load()\nprint(two.title)\n${said}`, KIT), MIXED(''))).toBe(
      'allergy procedure | allergy',
    );
  });
  test.each<[where: string, said: string]>([
    ['handed to a function', 'Kit.run(kit.load)'],
    ['kept', 'let later = kit.load\nlater()'],
    ['in a list', 'let all = [kit.load]\nall.forEach { $0() }'],
    ['the action of a button', 'Kit.show { Button("", action: kit.load) }'],
    ['one of two', 'let later = Kit.isOn ? kit.load : one.load\nlater()'],
    ['where there is none', 'let later = Kit.later ?? kit.load\nlater()'],
    ['composed', 'let later = kit.load >>> Kit.done\nlater()'],
    ['put into something', 'Kit.later = kit.load'],
  ])('a function, perhaps: %s', async (_, said) => {
    expect(await told(home(`one.load()\nprint(two.title)\n${said}`, KIT), MIXED(''))).toMatch(
      /^allergy procedure!? \| allergy (?:procedure!?|!)$/,
    );
  });
});

test('what only a preview calls, and what only that calls', async () => {
  const model = `import HealthKit
struct Service { func allergies() { query(.allergyRecord) }\nfunc visits() { query(.procedureRecord) } }
final class Model { let service = Service()\nvar visits: [Int] = []\nfunc load() { service.allergies() }\nfunc loadVisits() { service.visits() } }
final class Fake { func loadVisits() {} }
#Preview { let model = Fake()\nText("").task { model.loadVisits() } }\n`;
  const main = home('model.load()\nprint(model.visits)', 'let model = Model()');
  expect(await told(main, model)).toBe('allergy procedure | allergy');
  expect(
    await told(
      `${main}struct Other: View { let model = Model()\nvar body: some View { Text("").task { model.loadVisits() } } }\n`,
      model,
    ),
  ).toBe('allergy procedure | allergy');
  expect(
    await told(
      `${main.replace('print(model.visits)', 'print(Other())')}struct Other: View { let model = Model()\nvar body: some View { Text("").task { model.loadVisits() } } }\n`,
      model,
    ),
  ).toBe('allergy procedure | allergy procedure');
});

test('where nothing says who is meant, of more than are tried', async () => {
  const others = [...'ABCDEFGHIJ'].map((it) => `struct ${it} { func load() {} }`).join('\n');
  const main = home('one.load()\nfirst { $0.load() }', 'let one = Allergies()');
  const more = `${others}\n${TWO('struct')}func first(_ run: (Visits) -> Void) { Kit.each(run) }\n`;
  expect(await told(main, more)).toBe('allergy procedure | allergy procedure');
  const open = home('one.load()\nKit.each { $0.load() }\nprint(Visits().title)', 'let one = Allergies()');
  expect(await told(open, `${others}\n${TWO('struct')}`)).toBe('allergy procedure | allergy procedure');
});

test('by a name that Objective-C has for it', async () => {
  const more = `@objcMembers final class Visits: NSObject { let title = ""
func load(after date: Date) { query(.procedureRecord) } }
struct Allergies { func load() { query(.allergyRecord) } }`;
  const main = home('Allergies().load()\nShelf(Visits()).open()');
  const rest = {
    'App/Shelf.h':
      '#import <Foundation/Foundation.h>\n@class Visits;\n@interface Shelf : NSObject\n- (instancetype)init:(Visits *)visits;\n- (void)open;\n@end',
    'App/Shelf.m':
      '#import "Shelf.h"\n@implementation Shelf { Visits *_visits; }\n- (instancetype)init:(Visits *)visits { _visits = visits; return self; }\n- (void)open { [_visits loadAfter:[NSDate date]]; }\n@end',
  };
  expect(await told(main, more, rest)).toBe('allergy procedure | allergy procedure');
});

test('what a file by the name of main makes', async () => {
  const kept = `import HealthKit
final class Reader { init(_ type: HKClinicalTypeIdentifier) { query(type) } }
enum Readers { static let allergies = Reader(.allergyRecord) }`;
  const main = `import HealthKit
import UIKit
let store = HKHealthStore()
func query(_ type: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(type), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
store.requestAuthorization(toShare: nil, read: [HKClinicalType(.allergyRecord), HKClinicalType(.procedureRecord)]) { _, _ in }
print(Readers.allergies)
let visits = Reader(.procedureRecord)
UIApplicationMain(CommandLine.argc, CommandLine.unsafeArgv, nil, nil)
`;
  for (const path of ['main.swift', 'App/main.swift'])
    expect(await flow({ [path]: main, 'App/Kept.swift': kept }, { kind: 'app' })).toBe(
      'allergy procedure | allergy procedure',
    );
});

test('what a library reads of a type that says elsewhere what it is', async () => {
  const key = `import HealthKit
struct Client { let load: () -> Void }
enum ClientKey { static let liveValue = Client { query(.procedureRecord) } }
struct Allergies { func load() { query(.allergyRecord) } }`;
  const more = `import Dependencies
extension ClientKey: DependencyKey { }
extension DependencyValues { var client: Client { self[ClientKey.self] } }
${'// beside the point\n'.repeat(3000)}`;
  const main = home('Allergies().load()\nclient.load()', '@Dependency(\\.client) var client');
  expect(await told(main, key, { 'App/Keys.swift': more })).toBe('allergy procedure | allergy procedure');
});

describe('a call of C# may mean it', () => {
  const app = (run: string, more: string) => ({
    'Main.cs': `using UIKit;\nUIApplication.Main(args, null, typeof(AppDelegate));\n`,
    'AppDelegate.cs': `using Foundation;\nusing HealthKit;\nusing UIKit;
[Register("AppDelegate")] public class AppDelegate : UIApplicationDelegate {
  readonly HKHealthStore store = new HKHealthStore();
  public override bool FinishedLaunching(UIApplication app, NSDictionary options) {
    store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord), HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ProcedureRecord)), (ok, error) => {});
    var one = new Allergies(); var two = new Visits(); Console.WriteLine(two.Title);
    ${run}
    return true;
  }
}`,
    'Readers.cs': `using HealthKit;
public static class Queries { public static void Run(HKClinicalTypeIdentifier kind) { new HKHealthStore().ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(kind), null, 0, null, (q, r, e) => {})); } }
${more}`,
  });
  const two = (
    above = '',
  ) => `public class Allergies${above} { public string Title = ""; public void Load() { Queries.Run(HKClinicalTypeIdentifier.AllergyRecord); } }
public class Visits${above} { public string Title = ""; public void Load() { Queries.Run(HKClinicalTypeIdentifier.ProcedureRecord); } }`;
  test.each<[title: string, run: string, more: string, told: string]>([
    ['its own', 'one.Load(); two.Load();', two(), 'allergy procedure | allergy procedure'],
    [
      'of each of a list',
      'one.Load(); foreach (var it in new IFeed[] { one, two }) it.Load();',
      `public interface IFeed { void Load(); }\n${two(' : IFeed')}`,
      'allergy procedure | allergy procedure',
    ],
    [
      'of a parameter',
      'one.Load(); Run(two);',
      `public interface IFeed { void Load(); }\n${two(' : IFeed')}`,
      'allergy procedure | allergy procedure',
    ],
    ['as a method', 'one.Load(); Later(two.Load);', two(), 'allergy procedure | allergy procedure'],
  ])('%s', async (_, run, more, told) => {
    const extra = `public static class Feeds { public static void Run(IFeed feed) { feed.Load(); } }`;
    const texts = app(
      run.replace('Run(two)', 'Feeds.Run(two)').replace('Later(', 'NSTimer.CreateScheduledTimer(1, _ => '),
      run.includes('Run(two)') ? `${more}\n${extra}` : more,
    );
    expect(await flow(texts, { kind: 'app' })).toBe(told);
  });
});
