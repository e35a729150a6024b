/** What a property wrapper of the app's own shows of itself: the object that was made for that property, and for no other. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const fetched = (use: string, kind = 'final class', more = ''): string =>
  `@propertyWrapper ${kind} Fetched { private(set) var wrappedValue: [String] = []\n let type: VALUE\n init(_ type: VALUE) { self.type = type }\n ${more || 'var projectedValue: Fetched { self }'}\n func load() { ${use} } }\n`;
const model = (make: string, other: string, go: string): string =>
  `final class Model { @Fetched(${make}) var first\n @Fetched(${other}) var second\n func go() { ${go} } }\n`;

const ROWS: Rows = [
  ['one of two', (make, use, _, other) => `${fetched(use('type'))}${model(make, other, '$first.load()')}`],
  [
    'of a struct that gives itself',
    (make, use, _, other) =>
      `${fetched(use('type'), 'struct', 'var projectedValue: Self { self }')}${model(make, other, '$first.load()')}`,
  ],
  [
    'what it keeps, and is no object',
    (make, use, _, other) =>
      `@propertyWrapper struct Fetched { var wrappedValue: Int\n let projectedValue: VALUE\n init(wrappedValue: Int, _ type: VALUE) { self.wrappedValue = wrappedValue\n projectedValue = type } }\nfinal class Model { @Fetched(${make}) var first = 0\n @Fetched(${other}) var second = 0\n func go() { ${use('$first')} } }`,
  ],
  [
    'what it computes, and is no object',
    (make, use, _, other) =>
      `@propertyWrapper struct Fetched { var wrappedValue: Int\n private let type: VALUE\n init(wrappedValue: Int, type: VALUE) { self.wrappedValue = wrappedValue\n self.type = type }\n var projectedValue: VALUE { type } }\nfinal class Model { @Fetched(type: ${make}) var first = 0\n @Fetched(type: ${other}) var second = 0\n func go() { ${use('self.$first')} } }`,
  ],
  [
    'what is passed on, and is no object',
    (make, use, _, other) =>
      `@propertyWrapper struct Fetched { var wrappedValue: Int\n let projectedValue: VALUE\n init(wrappedValue: Int, _ type: VALUE) { self.wrappedValue = wrappedValue\n projectedValue = type } }\nfinal class Model { @Fetched(${make}) var first = 0\n @Fetched(${other}) var second = 0\n func count(_ type: VALUE) -> Int { ${use('type')}\n return 1 }\n func go() { first = count($first) } }`,
  ],
  [
    'what it gives of what stands beside it',
    (make, use, _, other) =>
      `@propertyWrapper struct Made { private let kept: VALUE\n private let isShown: Bool\n init(_ kept: VALUE, isShown: Bool = true) { self.kept = kept\n self.isShown = isShown }\n var wrappedValue: VALUE { kept }\n var projectedValue: Bool { isShown } }\nfinal class Model { @Made(${make}) var first\n @Made(${other}, isShown: false) var second\n func go() { print($first)\n ${use('first')} } }`,
  ],
  [
    'what it gives of what stands beside it, by its type',
    (make, use, _, other) =>
      `@propertyWrapper struct Made { private let kept: VALUE\n init(_ kept: VALUE) { self.kept = kept }\n var wrappedValue: VALUE { kept } }\nfinal class Model { @Made(${make}) var first: VALUE\n @Made(${other}) var second: VALUE }\nfunc go(_ model: Model) { ${use('model.first')} }`,
  ],
  [
    'what it gives of what stands beside it, of a type',
    (make, use, _, other) =>
      `@propertyWrapper struct Made { private let kept: VALUE\n init(_ kept: VALUE) { self.kept = kept }\n var wrappedValue: VALUE { kept } }\nenum Model { @Made(${make}) static var first\n @Made(${other}) static var second }\nfunc go() { ${use('Model.first')} }`,
  ],
  ['by self', (make, use, _, other) => `${fetched(use('type'))}${model(make, other, 'self.$first.load()')}`],
  [
    'from outside',
    (make, use, _, other) =>
      `${fetched(use('type'))}${model(make, other, '')}func go(_ model: Model) { model.$first.load() }`,
  ],
  [
    'what wraps it, by its own name',
    (make, use, _, other) => `${fetched(use('type'))}${model(make, other, '_first.load()')}`,
  ],
  [
    'another object that it shows',
    (make, use, _, other) =>
      `final class Loader { let type: VALUE\n init(_ type: VALUE) { self.type = type }\n func load() { ${use('type')} } }\n${fetched('', 'final class', 'var projectedValue: Loader { Loader(type) }')}${model(make, other, '$first.load()')}`,
  ],
  [
    'one of a list',
    (make, use, _, other) => `${fetched(use('type'))}${model(make, other, 'for each in [$first] { each.load() }')}`,
  ],
  [
    'what wraps it, by self',
    (make, use, _, other) => `${fetched(use('type'))}${model(make, other, 'self._first.load()')}`,
  ],
  ['a member of it', (make, use, _, other) => `${fetched('')}${model(make, other, use('$first.type'))}`],
];

bothFlows(SWIFT, ROWS);
