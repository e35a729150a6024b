/** Properties that are observed by their names: who hears of a change is given what the property holds. */
import { OBJECTIVE_C } from './objective-c.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const STORE = '@objcMembers final class Store: NSObject { dynamic var name = ""\n dynamic var count = 0\n';
const store = (make: string): string => `${STORE} func load() { name = ${make}\n count = 1 } }\n`;
const watcher = (key: string, body: string): string =>
  `final class Watcher: NSObject { let store: Store\n init(store: Store) { self.store = store\n super.init()\n store.addObserver(self, forKeyPath: ${key}, options: [.new], context: nil) }\n override func observeValue(forKeyPath keyPath: String?, of object: Any?, change: [NSKeyValueChangeKey: Any]?, context: UnsafeMutableRawPointer?) { ${body} } }`;
const NEW = 'if let value = change?[.newKey] as? String';

const SWIFT_WAYS: Ways = [
  ['the change of an observer', (make, use) => `${store(make)}${watcher('"name"', `${NEW} { ${use('value')} }`)}`],
  ['by #keyPath', (make, use) => `${store(make)}${watcher('#keyPath(Store.name)', `${NEW} { ${use('value')} }`)}`],
  [
    'the object of an observer',
    (make, use) => `${store(make)}${watcher('"name"', `if let store = object as? Store { ${use('store.name')} }`)}`,
  ],
  [
    'the change that a closure is given',
    (make, use) =>
      `${store(make)}final class Watcher { var token: NSKeyValueObservation?\n func go(_ store: Store) { token = store.observe(\\.name, options: [.new]) { _, change in if let name = change.newValue { ${use('name')} } } } }`,
  ],
  [
    'the object that a closure is given',
    (make, use) =>
      `${store(make)}final class Watcher { var token: NSKeyValueObservation?\n func go(_ store: Store) { token = store.observe(\\.name) { store, _ in ${use('store.name')} } } }`,
  ],
  [
    'a publisher of a property',
    (make, use) =>
      `${store(make)}final class Watcher { var bag = Set<AnyCancellable>()\n func go(_ store: Store) { store.publisher(for: \\.name).sink { name in ${use('name')} }.store(in: &bag) } }`,
  ],
  [
    'in three files',
    (make, use) => ({
      'App/Store.swift': `import Foundation\n${STORE} func load() { name = ${make} } }\n`,
      'App/Watcher.swift': `import Mixpanel\n${watcher('#keyPath(Store.name)', `${NEW} { Watch.tell(value) }`)}`,
      'App/Watch.swift': `import Mixpanel\nenum Watch { static func tell(_ name: String) { ${use('name')} } }`,
    }),
  ],
];

const SWIFT_NONE: Ways = [
  ['another property', (make, use) => `${store(make)}${watcher('"count"', `${NEW} { ${use('value')} }`)}`],
  ['the path alone', (make, use) => `${store(make)}${watcher('"name"', use('keyPath ?? ""'))}`],
  [
    'another property, by a closure',
    (make, use) =>
      `${store(make)}final class Watcher { var token: NSKeyValueObservation?\n func go(_ store: Store) { token = store.observe(\\.count, options: [.new]) { _, change in ${use('"\\(change.newValue ?? 0)"')} } } }`,
  ],
];

const OBJ_STORE = (make: string): string =>
  `@interface Store : NSObject\n@property (nonatomic, copy) NSString *name;\n@property (nonatomic) NSUInteger count;\n@end\n@implementation Store\n- (void)load { self.name = ${make};\n self.count = 1; }\n@end\n`;
const objWatcher = (key: string, body: string): string =>
  `@interface Watcher : NSObject\n@property (nonatomic, strong) Store *store;\n@end\n@implementation Watcher\n- (instancetype)initWithStore:(Store *)store { if ((self = [super init])) { _store = store;\n [store addObserver:self forKeyPath:${key} options:NSKeyValueObservingOptionNew context:NULL]; }\n return self; }\n- (void)observeValueForKeyPath:(NSString *)keyPath ofObject:(id)object change:(NSDictionary<NSKeyValueChangeKey, id> *)change context:(void *)context { ${body} }\n@end`;

const MESSAGES: Ways = [
  [
    'the change of an observer',
    (make, use) => `${OBJ_STORE(make)}${objWatcher('@"name"', use('change[NSKeyValueChangeNewKey]'))}`,
  ],
  [
    'by its selector',
    (make, use) =>
      `${OBJ_STORE(make)}${objWatcher('NSStringFromSelector(@selector(name))', `id value = change[NSKeyValueChangeNewKey]; ${use('value')}`)}`,
  ],
  [
    'by a constant',
    (make, use) =>
      `static NSString *const Name = @"name";\n${OBJ_STORE(make)}${objWatcher('Name', `NSString *value = [change objectForKey:NSKeyValueChangeNewKey]; ${use('value')}`)}`,
  ],
  ['the object, cast', (make, use) => `${OBJ_STORE(make)}${objWatcher('@"name"', use('((Store *)object).name'))}`],
  ['through what observes', (make, use) => `${OBJ_STORE(make)}${objWatcher('@"name"', use('self.store.name'))}`],
];

const MESSAGES_NONE: Ways = [
  [
    'another property',
    (make, use) => `${OBJ_STORE(make)}${objWatcher('@"count"', use('change[NSKeyValueChangeNewKey]'))}`,
  ],
  ['the path alone', (make, use) => `${OBJ_STORE(make)}${objWatcher('@"name"', use('keyPath'))}`],
];

brings(SWIFT, SWIFT_WAYS);
bringsNone(SWIFT, SWIFT_NONE);
brings(OBJECTIVE_C, MESSAGES);
bringsNone(OBJECTIVE_C, MESSAGES_NONE);
