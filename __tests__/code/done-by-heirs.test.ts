/** What a class does that is only there to be inherited from: where each heir does otherwise, nobody does it. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';
import { READ, swift, UNREAD } from './slips.ts';

type Texts = Readonly<Record<string, string>>;

const screens = (heirs: string, base = 'override func viewDidLoad() { super.viewDidLoad(); Vault.shared.visits() }') =>
  `import UIKit\nstruct Page: UIViewControllerRepresentable { func makeUIViewController(context: Context) -> UIViewController { Heir() }\n func updateUIViewController(_ c: UIViewController, context: Context) {} }\nclass Base: UIViewController { ${base} }\n${heirs}`;
const DOES = 'final class Heir: Base { override func viewDidLoad() { print(1) } }';

describe('each heir does otherwise', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Swift: override no super',
      swift(
        'Text("").onAppear { let s: Base = Heir(); s.start() }',
        'class Base { func start() { Vault.shared.visits() } }\nfinal class Heir: Base { override func start() { print(1) } }',
      ),
    ],
    [
      'Swift: override no super, template',
      swift(
        'Text("").onAppear { Heir().run() }',
        'class Base { func run() { start() }\n func start() { Vault.shared.visits() } }\nfinal class Heir: Base { override func start() { print(1) } }',
      ),
    ],
    [
      'Swift: viewDidLoad',
      swift(
        'Page()',
        'import UIKit\nstruct Page: UIViewControllerRepresentable { func makeUIViewController(context: Context) -> Heir { Heir() }\n func updateUIViewController(_ c: Heir, context: Context) {} }\nclass Base: UIViewController { override func viewDidLoad() { super.viewDidLoad(); Vault.shared.visits() } }\nfinal class Heir: Base { override func viewDidLoad() { print(1) } }',
      ),
    ],
    [
      'Swift: viewDidLoad load hook',
      swift(
        'Page()',
        'import UIKit\nstruct Page: UIViewControllerRepresentable { func makeUIViewController(context: Context) -> Heir { Heir() }\n func updateUIViewController(_ c: Heir, context: Context) {} }\nclass Base: UIViewController { override func viewDidLoad() { super.viewDidLoad(); load() }\n func load() { Vault.shared.visits() } }\nfinal class Heir: Base { override func load() { print(1) } }',
      ),
    ],
    [
      'Swift: viewDidLoad two heirs',
      swift(
        'Page(); Page2()',
        'import UIKit\nstruct Page: UIViewControllerRepresentable { func makeUIViewController(context: Context) -> Heir { Heir() }\n func updateUIViewController(_ c: Heir, context: Context) {} }\nstruct Page2: UIViewControllerRepresentable { func makeUIViewController(context: Context) -> Heir2 { Heir2() }\n func updateUIViewController(_ c: Heir2, context: Context) {} }\nclass Base: UIViewController { override func viewDidLoad() { super.viewDidLoad(); Vault.shared.visits() } }\nfinal class Heir: Base { override func viewDidLoad() { print(1) } }\nfinal class Heir2: Base { override func viewDidLoad() { print(2) } }',
      ),
    ],
    ['Swift: screen', swift('Page()', screens(DOES))],
    [
      'Swift: appears',
      swift(
        'Page()',
        screens(
          DOES.replace('viewDidLoad()', 'viewWillAppear(_ animated: Bool)'),
          'override func viewWillAppear(_ animated: Bool) { super.viewWillAppear(animated); Vault.shared.visits() }',
        ),
      ),
    ],
    [
      'Swift: hook',
      swift(
        'Page()',
        screens(
          'final class Heir: Base { override func open() { print(1) } }',
          'override func viewDidLoad() { super.viewDidLoad(); open() }\n func open() { Vault.shared.visits() }',
        ),
      ),
    ],
    [
      'Swift: hook of two',
      swift(
        'Page()',
        screens(
          'final class Heir: Base { override func open() { print(1) } }\nfinal class Other: Base { override func open() { print(2) } }',
          'override func viewDidLoad() { super.viewDidLoad(); open() }\n func open() { Vault.shared.visits() }',
        ),
      ),
    ],
    [
      'Swift: heir of the heir',
      swift(
        'Page()',
        screens(
          'class Heir: Base { override func viewDidLoad() { print(1) } }\nfinal class More: Heir { override func viewDidLoad() { super.viewDidLoad() } }',
        ),
      ),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(UNREAD);
  });
});

describe('somebody does it', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Swift: super',
      swift(
        'Page()',
        'import UIKit\nstruct Page: UIViewControllerRepresentable { func makeUIViewController(context: Context) -> Heir { Heir() }\n func updateUIViewController(_ c: Heir, context: Context) {} }\nclass Base: UIViewController { override func viewDidLoad() { super.viewDidLoad(); Vault.shared.visits() } }\nfinal class Heir: Base { override func viewDidLoad() { super.viewDidLoad() } }',
      ),
    ],
    ['Swift: calls super', swift('Page()', screens(DOES.replace('print(1)', 'super.viewDidLoad()')))],
    [
      'Swift: calls super later',
      swift('Page()', screens(DOES.replace('print(1)', 'DispatchQueue.main.async { super.viewDidLoad() }'))),
    ],
    [
      'Swift: another heir inherits',
      swift(
        'Page().onAppear { _ = other() }',
        screens(`${DOES}\nfinal class Other: Base { }\nfunc other() -> UIViewController { Other() }`),
      ),
    ],
    [
      'Swift: overload',
      swift(
        'Page()',
        screens(
          'final class Heir: Base { override func open(_ a: String) { print(a) } }',
          'override func viewDidLoad() { super.viewDidLoad(); open(1); open("a") }\n func open(_ a: Int) { Vault.shared.visits() }\n func open(_ a: String) { }',
        ),
      ),
    ],
    [
      'Swift: overload by label',
      swift(
        'Page()',
        screens(
          'final class Heir: Base { override func open(b: Int) { print(b) } }',
          'override func viewDidLoad() { super.viewDidLoad(); open(a: 1); open(b: 1) }\n func open(a: Int) { Vault.shared.visits() }\n func open(b: Int) { }',
        ),
      ),
    ],
    ['Swift: base is made', swift('Page()', screens(`${DOES}\nfunc plain() -> UIViewController { Base() }`))],
    [
      'Swift: base of a storyboard',
      swift('Page()', screens(DOES), {
        'App/Main.storyboard':
          '<document><scenes><scene><objects><viewController customClass="Base" customModule="App"/></objects></scene></scenes></document>',
      }),
    ],
    [
      'Swift: base is a type of something',
      swift('Page()', screens(`${DOES}\nfunc open(_ page: Base) { page.viewDidLoad() }`)),
    ],
    [
      'Swift: hook calls super',
      swift(
        'Page()',
        screens(
          'final class Heir: Base { override func open() { super.open() } }',
          'override func viewDidLoad() { super.viewDidLoad(); open() }\n func open() { Vault.shared.visits() }',
        ),
      ),
    ],
    [
      'Swift: hook inherited',
      swift(
        'Page()',
        screens(
          'final class Heir: Base { }',
          'override func viewDidLoad() { super.viewDidLoad(); open() }\n func open() { Vault.shared.visits() }',
        ),
      ),
    ],
    [
      'Swift: other method',
      swift(
        'Page()',
        screens(
          DOES,
          'override func viewDidLoad() { super.viewDidLoad() }\n override func viewWillAppear(_ animated: Bool) { super.viewWillAppear(animated); Vault.shared.visits() }',
        ),
      ),
    ],
    [
      'Swift: hook in an initialiser',
      swift(
        'Page()',
        screens(
          'final class Heir: Base { override func other() { } }',
          'init() { super.init(nibName: nil, bundle: nil); open() }\n required init?(coder: NSCoder) { nil }\n func open() { Vault.shared.visits() }\n func other() {}',
        ),
      ),
    ],
    [
      'Swift: action of the base',
      swift(
        'Page()',
        screens(
          DOES,
          '@objc func tapped() { Vault.shared.visits() }\n override func viewDidLoad() { let b = UIButton(); b.addTarget(self, action: #selector(tapped), for: .touchUpInside) }',
        ).replace('print(1)', 'super.viewDidLoad()'),
      ),
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(READ);
  });
});
