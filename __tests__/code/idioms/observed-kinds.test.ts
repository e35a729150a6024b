/** Properties that are observed by their names, followed for types and for records. */
import { describe } from 'vitest';
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const PICKER = made(
  'Picker',
  '@property (nonatomic, strong) VALUE kind;\n@property (nonatomic, strong) VALUE rest;',
  '',
);
const hears = (does: string): string =>
  `- (void)observeValueForKeyPath:(NSString *)path ofObject:(id)object change:(NSDictionary *)change context:(void *)context { ${does} }`;
const WATCHES = (make: string, other: string): string =>
  `- (void)viewDidLoad { self.picker = [Picker new];\n [self.picker addObserver:self forKeyPath:@"kind" options:NSKeyValueObservingOptionNew context:nil];\n self.picker.kind = ${make};\n self.picker.rest = ${other}; }`;
const HELD = '@property (nonatomic, strong) Picker *picker;';

const ROWS: Rows = [
  [
    'the change',
    (make, use, _, other) =>
      `${PICKER}${screen(`${WATCHES(make, other)}\n${hears(`VALUE kind = change[NSKeyValueChangeNewKey];\n ${use('kind')}`)}`, HELD)}`,
  ],
  [
    'the object',
    (make, use, _, other) =>
      `${PICKER}${screen(`${WATCHES(make, other)}\n${hears(`Picker *picker = object;\n ${use('picker.kind')}`)}`, HELD)}`,
  ],
];

const BY_PATH = '@objcMembers final class Picker: NSObject { dynamic var kind: VALUE?\n dynamic var rest: VALUE? }\n';
const picks = (make: string, other: string): string =>
  `func go() { let picker = Picker()\n let watcher = Watcher()\n watcher.go(picker)\n picker.kind = ${make}\n picker.rest = ${other} }`;

const SWIFT_ROWS: Rows = [
  [
    'the change',
    (make, use) =>
      `@objcMembers final class Picker: NSObject { dynamic var kind: VALUE?\n func go() { kind = ${make} } }\nfinal class Watcher: NSObject { let picker: Picker\n init(picker: Picker) { self.picker = picker\n super.init()\n picker.addObserver(self, forKeyPath: "kind", options: [.new], context: nil) }\n override func observeValue(forKeyPath keyPath: String?, of object: Any?, change: [NSKeyValueChangeKey: Any]?, context: UnsafeMutableRawPointer?) { if let kind = change?[.newKey] as? VALUE { ${use('kind')} } } }\nfunc go() { let picker = Picker()\n let watcher = Watcher(picker: picker)\n picker.go()\n print(watcher) }`,
  ],
  [
    'the change that a closure is given',
    (make, use, _, other) =>
      `${BY_PATH}final class Watcher { var token: NSKeyValueObservation?\n func go(_ picker: Picker) { token = picker.observe(\\.kind, options: [.new]) { _, change in if let kind = change.newValue ?? nil { ${use('kind')} } } } }\n${picks(make, other)}`,
    OF_TYPES,
  ],
  [
    'the object that a closure is given',
    (make, use, _, other) =>
      `${BY_PATH}final class Watcher { var token: NSKeyValueObservation?\n func go(_ picker: Picker) { token = picker.observe(\\.kind) { changed, _ in if let kind = changed.kind { ${use('kind')} } } } }\n${picks(make, other)}`,
    OF_TYPES,
  ],
  [
    'a publisher of a property',
    (make, use, _, other) =>
      `${BY_PATH}final class Watcher { var bag = Set<AnyCancellable>()\n func go(_ picker: Picker) { picker.publisher(for: \\.kind).compactMap { $0 }.sink { kind in ${use('kind')} }.store(in: &bag) } }\n${picks(make, other)}`,
    OF_TYPES,
  ],
];

describe('Objective-C', () => bothFlows(OBJECTIVE_C, ROWS));
describe('Swift', () => bothFlows(SWIFT, SWIFT_ROWS));
