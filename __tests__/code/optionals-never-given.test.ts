/** Optionals that everybody leaves out who makes an object: nothing is called on them. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';
import { kotlin, READ, swift, UNREAD } from './slips.ts';

type Texts = Readonly<Record<string, string>>;

describe('nobody gives one', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Swift: optional dep',
      swift(
        'Text("").onAppear { Loader().start() }',
        'final class Loader { let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: optional dep made elsewhere unused',
      swift(
        'Text("").onAppear { Loader().start(); _ = RecordReader() }',
        'final class Loader { let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: struct optional dep if let',
      swift(
        'Section2()',
        'struct Section2: View { var extra: RecordReader? = nil\n var body: some View { Text("").onAppear { if let extra { extra.read() } } } }\nstruct RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: protocol optional',
      swift(
        'Text("").onAppear { Loader().start() }',
        'protocol Reading { func read() }\nfinal class Loader { let extra: Reading?\n init(extra: Reading? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader: Reading { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: protocol optional, other reader made',
      swift(
        'Text("").onAppear { Loader().start(); Other(r: RecordReader()).go() }',
        'protocol Reading { func read(); func prep() }\nfinal class Other { let r: Reading\n init(r: Reading) { self.r = r }\n func go() { r.prep() } }\nfinal class Loader { let extra: Reading?\n init(extra: Reading? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader: Reading { func read() { Vault.shared.visits() }\n func prep() {} }',
      ),
    ],
    [
      'Swift: flag',
      swift(
        'Section2()',
        'struct Section2: View { var kind: HKClinicalTypeIdentifier? = nil\n var body: some View { Text("").onAppear { if let kind { Vault.shared.load(kind) } } } }\n',
      ),
    ],
    [
      'Swift: var delegate never set',
      swift(
        'Text("").onAppear { Loader().start() }',
        'protocol LoaderDelegate: AnyObject { func finished() }\nfinal class Loader { weak var delegate: LoaderDelegate?\n func start() { delegate?.finished() } }\nfinal class Screen: LoaderDelegate { let loader = Loader()\n func finished() { Vault.shared.visits() } }\nlet screen = Screen()\n',
      ),
    ],
    [
      'Swift: nil passed',
      swift(
        'Text("").onAppear { Loader(extra: nil).start() }',
        'final class Loader { let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: if let',
      swift(
        'Text("").onAppear { Loader().start() }',
        'final class Loader { private let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { if let extra { extra.read() } } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: guard let',
      swift(
        'Text("").onAppear { Loader().start() }',
        'final class Loader { private let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { guard let reader = extra else { return }; reader.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: other type has label',
      swift(
        'Text("").onAppear { Loader().start(); Other(extra: RecordReader()).go() }',
        'final class Loader { private let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class Other { let extra: RecordReader\n init(extra: RecordReader) { self.extra = extra }\n func go() { extra.prep() } }\nfinal class RecordReader { func read() { Vault.shared.visits() }\n func prep() {} }',
      ),
    ],
    [
      'Kotlin: optional',
      kotlin(
        'Loader(1).go(); Reader(vault).prep()',
        'class Reader(val vault: Vault) { fun prep() {}\n fun more() { vault.visits() } }\nclass Loader(val n: Int, private val extra: Reader? = null) { fun go() { extra?.more() } }',
      ),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(UNREAD);
  });
});

describe('somebody may give one', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Swift: passed',
      swift(
        'Text("").onAppear { Loader(extra: RecordReader()).start() }',
        'final class Loader { let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: set later',
      swift(
        'Text("").onAppear { let l = Loader(); l.extra = RecordReader(); l.start() }',
        'final class Loader { var extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: function param given',
      swift(
        'Text("").onAppear { start(); start(extra: RecordReader()) }',
        'func start(extra: RecordReader? = nil) { extra?.read() }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: function param given by map',
      swift(
        'Text("").onAppear { start(); let r: RecordReader? = [RecordReader()].first; start(extra: r) }',
        'func start(extra: RecordReader? = nil) { extra?.read() }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: function param given by cast',
      swift(
        'Text("").onAppear { start(); start(extra: find()) }',
        'func find() -> RecordReader? { let all: [String: Any] = ["a": RecordReader()]; return all["a"] as? RecordReader }\nfunc start(extra: RecordReader? = nil) { extra?.read() }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: function param of delegate',
      swift(
        'Text("").onAppear { Box().start() }',
        'final class Box { weak var owner: RecordReader?\n let own = RecordReader()\n init() { own.box = self; owner = own }\n func start() { go(owner) }\n func go(_ extra: RecordReader? = nil) { extra?.read() } }\nfinal class RecordReader { weak var box: Box?\n func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: function param from storyboard',
      swift(
        'Text("").onAppear { Page().go() }',
        'import UIKit\nfinal class Page: UIViewController { func go() { start(extra: storyboard?.instantiateInitialViewController() as? RecordReader) }\n func start(extra: RecordReader? = nil) { extra?.read() } }\nfinal class RecordReader: UIViewController { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: passed by variable',
      swift(
        'Text("").onAppear { let r: RecordReader? = RecordReader(); Loader(extra: r).start() }',
        'final class Loader { private let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: passed by heir super.init',
      swift(
        'Text("").onAppear { Heir().start() }',
        'class Loader { private let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class Heir: Loader { init() { super.init(extra: RecordReader()) } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: passed by inherited init',
      swift(
        'Text("").onAppear { Heir(extra: RecordReader()).start() }',
        'class Loader { private let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class Heir: Loader { }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: passed by .init',
      swift(
        'Text("").onAppear { let l: Loader = .init(extra: RecordReader()); l.start() }',
        'class Loader { private let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: passed by alias',
      swift(
        'Text("").onAppear { L(extra: RecordReader()).start() }',
        'typealias L = Loader\nclass Loader { private let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: passed by self.init',
      swift(
        'Text("").onAppear { Loader(all: true).start() }',
        'class Loader { private let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n convenience init(all: Bool) { self.init(extra: RecordReader()) }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: method on type self',
      swift(
        'Text("").onAppear { make(Loader.self).start() }',
        'func make<T: Loader>(_ t: T.Type) -> T { t.init(extra: RecordReader()) }\nclass Loader { private let extra: RecordReader?\n required init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: passed as function ref',
      swift(
        'Text("").onAppear { let f = Loader.init(extra:); f(RecordReader()).start() }',
        'class Loader { private let extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: ?? default',
      swift(
        'Text("").onAppear { Loader().start() }',
        'class Loader { private let extra: RecordReader\n init(extra: RecordReader? = nil) { self.extra = extra ?? RecordReader() }\n func start() { extra.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: set in method',
      swift(
        'Text("").onAppear { let l = Loader(); l.prepare(); l.start() }',
        'class Loader { private var extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func prepare() { extra = RecordReader() }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: set by key path',
      swift(
        'Text("").onAppear { let l = Loader(); set(l, \\.extra, RecordReader()); l.start() }',
        'func set<T>(_ l: Loader, _ p: ReferenceWritableKeyPath<Loader, T?>, _ v: T) { l[keyPath: p] = v }\nclass Loader { var extra: RecordReader?\n init(extra: RecordReader? = nil) { self.extra = extra }\n func start() { extra?.read() } }\nfinal class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: struct memberwise passed',
      swift(
        'Section2(extra: RecordReader())',
        'struct Section2: View { var extra: RecordReader? = nil\n var body: some View { Text("").onAppear { if let extra { extra.read() } } } }\nstruct RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: struct set',
      swift(
        'Text("").onAppear { var s = Sec(); s.extra = RecordReader(); s.go() }',
        'struct Sec { var extra: RecordReader? = nil\n func go() { if let extra { extra.read() } } }\nstruct RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: codable',
      swift(
        'Text("").onAppear { if let s = try? JSONDecoder().decode(Sec.self, from: Data()) { s.go() } }',
        'struct Sec: Codable { var extra: RecordReader? = nil\n func go() { if let extra { extra.read() } } }\nstruct RecordReader: Codable { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: property wrapper',
      swift(
        'Sec()',
        'struct Sec: View { @Environment(RecordReader.self) var extra: RecordReader?\n var body: some View { Text("").onAppear { if let extra { extra.read() } } } }\n@Observable final class RecordReader { func read() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Kotlin: given',
      kotlin(
        'Loader(1, Reader(vault)).go()',
        'class Reader(val vault: Vault) { fun more() { vault.visits() } }\nclass Loader(val n: Int, private val extra: Reader? = null) { fun go() { extra?.more() } }',
      ),
    ],
    [
      'Kotlin: given by heir',
      kotlin(
        'Heir(Reader(vault)).go()',
        'class Reader(val vault: Vault) { fun more() { vault.visits() } }\nopen class Loader(val n: Int, private val extra: Reader? = null) { fun go() { extra?.more() } }\nclass Heir(r: Reader) : Loader(1, r)',
      ),
    ],
    [
      'Kotlin: copy',
      kotlin(
        'Loader(1).copy(extra = Reader(vault)).go()',
        'class Reader(val vault: Vault) { fun more() { vault.visits() } }\ndata class Loader(val n: Int, private val extra: Reader? = null) { fun go() { extra?.more() } }',
      ),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(READ);
  });
});
