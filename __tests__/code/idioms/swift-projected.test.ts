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
