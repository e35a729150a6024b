/** Notifications of the app’s own: what listens to one that nobody posts reads nothing. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';
import { objectiveC, READ, swift, UNREAD } from './slips.ts';

type Texts = Readonly<Record<string, string>>;

const NAMED = 'extension Notification.Name { static let recordsRefreshed = Notification.Name("app.recordsRefreshed") }';
const HEARS =
  'final class Hears { func start() { NotificationCenter.default.addObserver(forName: .recordsRefreshed, object: nil, queue: .main) { _ in Vault.shared.visits() } } }';
const GO = 'Text("").onAppear { Hears().start() }';

describe('nobody posts it', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Swift: addObserver closure',
      swift(
        'Text("").onAppear { Hears().start() }',
        'extension Notification.Name { static let refresh = Notification.Name("app.refresh") }\nfinal class Hears { func start() { NotificationCenter.default.addObserver(forName: .refresh, object: nil, queue: .main) { _ in Vault.shared.visits() } } }',
      ),
    ],
    [
      'Swift: addObserver selector',
      swift(
        'Text("").onAppear { Hears().start() }',
        'extension Notification.Name { static let refresh = Notification.Name("app.refresh") }\nfinal class Hears: NSObject { func start() { NotificationCenter.default.addObserver(self, selector: #selector(heard), name: .refresh, object: nil) }\n @objc func heard() { Vault.shared.visits() } }',
      ),
    ],
    [
      'Swift: onReceive publisher',
      swift(
        'Text("").onReceive(NotificationCenter.default.publisher(for: .refresh)) { _ in vault.visits() }',
        'extension Notification.Name { static let refresh = Notification.Name("app.refresh") }',
      ),
    ],
    [
      'Swift: async sequence',
      swift(
        'Text("").task { for await _ in NotificationCenter.default.notifications(named: .refresh) { vault.visits() } }',
        'extension Notification.Name { static let refresh = Notification.Name("app.refresh") }',
      ),
    ],
    ['Swift: name in a constant', swift(GO, `${NAMED}\n${HEARS}`)],
    [
      'Swift: name of its own type',
      swift(
        GO,
        `extension NSNotification.Name { static let recordsRefreshed = NSNotification.Name(rawValue: "recordsRefreshed") }\n${HEARS}`,
      ),
    ],
    [
      'Swift: using',
      swift(GO, `${NAMED}\n${HEARS.replace('queue: .main) {', 'queue: nil, using: {').replace('} } }', '}) } }')}`),
    ],
    [
      'Swift: sink chain',
      swift(
        GO,
        `${NAMED}\nimport Combine\nfinal class Hears { var bag = Set<AnyCancellable>()\n func start() { NotificationCenter.default.publisher(for: .recordsRefreshed).receive(on: RunLoop.main).sink { _ in Vault.shared.visits() }.store(in: &bag) } }`,
      ),
    ],
    [
      'Swift: two listeners',
      swift(
        `${GO}.onReceive(NotificationCenter.default.publisher(for: .recordsRefreshed)) { _ in vault.visits() }`,
        `${NAMED}\n${HEARS}`,
      ),
    ],
    [
      'Swift: selector, private',
      swift(
        GO,
        `${NAMED}\nfinal class Hears: NSObject { func start() { NotificationCenter.default.addObserver(self, selector: #selector(recordsHeard), name: .recordsRefreshed, object: nil) }\n @objc private func recordsHeard() { Vault.shared.visits() } }`,
      ),
    ],
    [
      'Objective-C: block',
      {
        ...objectiveC(
          '[[NSNotificationCenter defaultCenter] addObserverForName:RecordsRefreshed object:nil queue:nil usingBlock:^(NSNotification *n) { [vault visits]; }];',
          '',
        ),
        'App/More.m':
          '#import "More.h"\nNSNotificationName const RecordsRefreshed = @"RecordsRefreshed";\n@implementation Loader\n@end\n',
      },
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(UNREAD);
  });
});

describe('somebody may post it', () => {
  test.each<[title: string, texts: Texts]>([
    [
      'Swift: posted',
      swift(
        'Text("").onReceive(NotificationCenter.default.publisher(for: .refresh)) { _ in vault.visits() }; Button("a") { NotificationCenter.default.post(name: .refresh, object: nil) }',
        'extension Notification.Name { static let refresh = Notification.Name("app.refresh") }',
      ),
    ],
    [
      'Swift: system',
      swift(
        'Text("").onReceive(NotificationCenter.default.publisher(for: UIApplication.didBecomeActiveNotification)) { _ in vault.visits() }',
        '',
      ),
    ],
    [
      'Swift: sent',
      swift(
        'Text("").onReceive(bus.refresh) { vault.visits() }; Button("a") { bus.refresh.send() }',
        'import Combine\nfinal class Bus { let refresh = PassthroughSubject<Void, Never>() }\nlet bus = Bus()',
      ),
    ],
    [
      'Swift: posted elsewhere',
      swift(
        `${GO}; Button("a") { NotificationCenter.default.post(name: .recordsRefreshed, object: nil) }`,
        `${NAMED}\n${HEARS}`,
      ),
    ],
    [
      'Swift: posted by Notification',
      swift(
        `${GO}; Button("a") { NotificationCenter.default.post(Notification(name: .recordsRefreshed)) }`,
        `${NAMED}\n${HEARS}`,
      ),
    ],
    [
      'Swift: posted by full name',
      swift(
        `${GO}; Button("a") { NotificationCenter.default.post(name: Notification.Name.recordsRefreshed, object: nil) }`,
        `${NAMED}\n${HEARS}`,
      ),
    ],
    [
      'Swift: posted by text',
      swift(
        `${GO}; Button("a") { NotificationCenter.default.post(name: Notification.Name("app.recordsRefreshed"), object: nil) }`,
        `${NAMED}\n${HEARS}`,
      ),
    ],
    [
      'Swift: posted by another name',
      swift(
        `${GO}; Button("a") { NotificationCenter.default.post(name: .other, object: nil) }`,
        `${NAMED}\n${HEARS}\nextension Notification.Name { static let other = Notification.Name("app.recordsRefreshed") }`,
      ),
    ],
    [
      'Swift: handed on',
      swift(
        `${GO}; Button("a") { tell(.recordsRefreshed) }`,
        `${NAMED}\n${HEARS}\nfunc tell(_ n: Notification.Name) { NotificationCenter.default.post(name: n, object: nil) }`,
      ),
    ],
    [
      'Swift: by raw value',
      swift(
        `${GO}; Button("a") { tell(Notification.Name.recordsRefreshed.rawValue) }`,
        `${NAMED}\n${HEARS}\nfunc tell(_ n: String) { NotificationCenter.default.post(name: Notification.Name(n), object: nil) }`,
      ),
    ],
    [
      'Swift: from Objective-C',
      swift(GO, `${NAMED}\n${HEARS}`, {
        'App/X.m':
          '#import <Foundation/Foundation.h>\n@interface X : NSObject\n@end\n@implementation X\n- (void)go { [[NSNotificationCenter defaultCenter] postNotificationName:@"app.recordsRefreshed" object:nil]; }\n@end\n',
      }),
    ],
    [
      'Swift: of the system',
      swift(GO, HEARS.replace('.recordsRefreshed', 'UIApplication.didBecomeActiveNotification')),
    ],
    [
      'Swift: of the system by text',
      swift(
        GO,
        `extension Notification.Name { static let recordsRefreshed = Notification.Name("UIDeviceProximityStateDidChangeNotification") }\n${HEARS}`,
      ),
    ],
    [
      'Swift: alias of the system',
      swift(
        GO,
        `extension Notification.Name { static let recordsRefreshed = UIApplication.didBecomeActiveNotification }\n${HEARS}`,
      ),
    ],
    ['Swift: library linked', swift(GO, `import Chatter\n${NAMED}\n${HEARS}`)],
    [
      'Swift: selector called elsewhere',
      swift(
        `${GO}; Button("a") { Hears().recordsHeard() }`,
        `${NAMED}\nfinal class Hears: NSObject { func start() { NotificationCenter.default.addObserver(self, selector: #selector(recordsHeard), name: .recordsRefreshed, object: nil) }\n @objc func recordsHeard() { Vault.shared.visits() } }`,
      ),
    ],
    [
      'Swift: selector of two',
      swift(
        GO,
        `${NAMED}\nfinal class Hears: NSObject { func start() { NotificationCenter.default.addObserver(self, selector: #selector(recordsHeard), name: .recordsRefreshed, object: nil)\n NotificationCenter.default.addObserver(self, selector: #selector(recordsHeard), name: UIApplication.didBecomeActiveNotification, object: nil) }\n @objc func recordsHeard() { Vault.shared.visits() } }`,
      ),
    ],
    [
      'Swift: merged',
      swift(
        'Text("").onReceive(NotificationCenter.default.publisher(for: .recordsRefreshed).merge(with: NotificationCenter.default.publisher(for: UIApplication.didBecomeActiveNotification))) { _ in vault.visits() }',
        NAMED,
      ),
    ],
    [
      'Swift: loop with a first run',
      swift(
        'Text("").task { vault.visits(); for await _ in NotificationCenter.default.notifications(named: .recordsRefreshed) { vault.visits() } }',
        NAMED,
      ),
    ],
    [
      'Swift: closure also called',
      swift(
        GO,
        `${NAMED}\nfinal class Hears { func start() { let go: (Notification?) -> Void = { _ in Vault.shared.visits() }; go(nil); NotificationCenter.default.addObserver(forName: .recordsRefreshed, object: nil, queue: .main, using: go) } }`,
      ),
    ],
    [
      'Swift: prepended',
      swift(
        GO,
        `${NAMED}\nimport Combine\nfinal class Hears { var bag = Set<AnyCancellable>()\n func start() { NotificationCenter.default.publisher(for: .recordsRefreshed).map { _ in () }.prepend(()).sink { _ in Vault.shared.visits() }.store(in: &bag) } }`,
      ),
    ],
    [
      'Swift: all names in a list',
      swift(
        GO,
        `${NAMED}\nfinal class Hears { func start() { for n in [Notification.Name.recordsRefreshed, UIApplication.didBecomeActiveNotification] { NotificationCenter.default.addObserver(forName: n, object: nil, queue: .main) { _ in Vault.shared.visits() } } } }`,
      ),
    ],
    [
      'Objective-C: posted',
      {
        ...objectiveC(
          '[[NSNotificationCenter defaultCenter] addObserverForName:RecordsRefreshed object:nil queue:nil usingBlock:^(NSNotification *n) { [vault visits]; }];',
          '',
        ),
        'App/More.m':
          '#import "More.h"\nNSNotificationName const RecordsRefreshed = @"RecordsRefreshed";\n@implementation Loader\n- (void)go { [[NSNotificationCenter defaultCenter] postNotificationName:RecordsRefreshed object:nil]; }\n@end\n',
      },
    ],
  ])('%s', async (_, texts) => {
    expect(await flow(texts, { kind: 'app' })).toBe(READ);
  });
});
