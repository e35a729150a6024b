/** Property wrappers of the app's own, and observers: what a property is set to goes to what wraps it. */
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const BRINGS: Ways = [
  [
    'wrappedValue setter',
    (make, use) =>
      `@propertyWrapper struct Told { var wrappedValue: String { get { "" } set { ${use('newValue')} } } }\nfinal class Model { @Told var name: String\n func go() { name = ${make} } }`,
  ],
  [
    'self.name',
    (make, use) =>
      `@propertyWrapper struct Told { var wrappedValue: String { get { "" } nonmutating set { ${use('newValue')} } }\n init(_ key: String) {} }\nfinal class Model { @Told("a") var name: String\n func go() { self.name = ${make} } }`,
  ],
  [
    'init(wrappedValue) generic',
    (make, use) =>
      `@propertyWrapper struct Told<V> { private var kept: V\n init(wrappedValue: V, _ key: String) { kept = wrappedValue }\n var wrappedValue: V { get { kept } set { kept = newValue\n tell(newValue) } }\n func tell(_ v: V) { ${use('"\\(v)"')} } }\nfinal class Model { @Told("a") var name: String = ""\n func go() { name = ${make} } }`,
  ],
  [
    'from outside',
    (make, use) =>
      `@propertyWrapper struct Told<V> { var wrappedValue: V { didSet { ${use('"\\(wrappedValue)"')} } } }\nfinal class Model { @Told var name = "" }\nfunc go(_ m: Model) { m.name = ${make} }`,
  ],
  [
    'didSet newValue',
    (make, use) =>
      `@propertyWrapper struct Told { var wrappedValue: String { willSet { ${use('newValue')} } } }\nfinal class Model { @Told var name = "" \n func go() { name = ${make} } }`,
  ],
  [
    'init told',
    (make, use) =>
      `@propertyWrapper struct Told { private var kept: String\n init(wrappedValue: String) { kept = wrappedValue\n ${use('wrappedValue')} }\n var wrappedValue: String { get { kept } set { kept = newValue } } }\nstruct Model { @Told var name: String = ${make} }`,
  ],
  [
    'read back',
    (make, use) =>
      `@propertyWrapper struct Trimmed { private var kept = ""\n init(wrappedValue: String) { kept = wrappedValue }\n var wrappedValue: String { get { kept } set { kept = newValue } } }\nfinal class Model { @Trimmed var name: String = ""\n func go() { name = ${make}\n ${use('name')} } }`,
  ],
  [
    'projected',
    (make, use) =>
      `@propertyWrapper struct Told { var wrappedValue: String\n var projectedValue: String { wrappedValue } }\nfinal class Model { @Told var name: String = ""\n func go() { name = ${make}\n ${use('$name')} } }`,
  ],
  [
    'projected self',
    (make, use) =>
      `@propertyWrapper struct Told { var wrappedValue: String\n var projectedValue: Self { self }\n func tell() { ${use('wrappedValue')} } }\nfinal class Model { @Told var name: String = ""\n func go() { name = ${make}\n $name.tell() } }`,
  ],
  [
    'underscore',
    (make, use) =>
      `@propertyWrapper struct Told { var wrappedValue: String\n func tell() { ${use('wrappedValue')} } }\nstruct Model { @Told var name: String = ""\n mutating func go() { name = ${make}\n _name.tell() } }`,
  ],
  [
    'enclosing',
    (make, use) =>
      `@propertyWrapper struct Told<V> { static subscript<T: AnyObject>(_enclosingInstance instance: T, wrapped wrapped: ReferenceWritableKeyPath<T, V>, storage storage: ReferenceWritableKeyPath<T, Told<V>>) -> V { get { instance[keyPath: storage].kept } set { instance[keyPath: storage].kept = newValue\n ${use('"\\(newValue)"')} } }\n @available(*, unavailable) var wrappedValue: V { get { fatalError() } set { fatalError() } }\n private var kept: V\n init(wrappedValue: V) { kept = wrappedValue } }\nfinal class Model { @Told var name: String = ""\n func go() { name = ${make} } }`,
  ],
  [
    'class wrapper static',
    (make, use) =>
      `@propertyWrapper final class Told { var wrappedValue: String { get { "" } set { ${use('newValue')} } } }\nenum Settings { @Told static var name: String }\nfunc go() { Settings.name = ${make} }`,
  ],
  [
    'list append',
    (make, use) =>
      `@propertyWrapper struct Told { var wrappedValue: [String] { get { [] } nonmutating set { ${use('newValue.joined()')} } } }\nfinal class Model { @Told var names: [String]\n func go() { names.append(${make}) } }`,
  ],
  [
    'local',
    (make, use) =>
      `@propertyWrapper struct Told { var wrappedValue: String { didSet { ${use('wrappedValue')} } } }\nfunc go() { @Told var name = ""\n name = ${make} }`,
  ],
  [
    'parameter',
    (make, use) =>
      `@propertyWrapper struct Told { init(wrappedValue: String) { ${use('wrappedValue')} }\n var wrappedValue: String { "" } }\nfunc keep(@Told _ name: String) {}\nfunc go() { keep(${make}) }`,
  ],
  [
    'didSet',
    (make, use) => `final class Model { var name = "" { didSet { ${use('name')} } }\n func go() { name = ${make} } }`,
  ],
  [
    'willSet',
    (make, use) =>
      `final class Model { var name = "" { willSet(next) { ${use('next')} } }\n func go() { self.name = ${make} } }`,
  ],
];

const NONE: Ways = [
  [
    'other wrapped',
    (make, use, other) =>
      `@propertyWrapper struct Told { var wrappedValue: String { get { "" } set { ${use('newValue')} } } }\nfinal class Model { @Told var name: String\n var plain = ""\n func go() { plain = ${make}\n name = ${other} } }`,
  ],
  [
    'instances apart',
    (make, use, other) =>
      `@propertyWrapper struct Kept { private var kept = ""\n init(wrappedValue: String) { kept = wrappedValue }\n var wrappedValue: String { get { kept } set { kept = newValue } } }\nfinal class Model { @Kept var name: String = ""\n @Kept var plain: String = ""\n func go() { name = ${make}\n plain = ${other}\n ${use('plain')} } }`,
  ],
];

brings(SWIFT, BRINGS);
bringsNone(SWIFT, NONE);
