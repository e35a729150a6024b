/** Two streams that are put together: what comes out of one of them is not in the other, nor in the other part of their pairs. */
import { eachApart } from './each-apart.ts';
import { SWIFT } from './swift.ts';

const SUBJECTS =
  'final class Model { let first = PassthroughSubject<String, Never>()\n let second = PassthroughSubject<String, Never>()\n var bag = Set<AnyCancellable>()\n';
const SENT = (make: string): string => `func go() { first.send(${make})\n second.send("typed") } }`;
const CHANNELS = 'final class Model { let first = AsyncChannel<String>()\n let second = AsyncChannel<String>()\n';
const AWAITED = (make: string): string =>
  `func go() async { await first.send(${make})\n await second.send("typed") } }`;

eachApart('Swift', SWIFT, [
  [
    'zip of subjects',
    (make, use, told) =>
      `import Combine\n${SUBJECTS}func hear() { first.zip(second).sink { first, second in ${use(told)} }.store(in: &bag) }\n ${SENT(make)}`,
  ],
  [
    'combineLatest of subjects',
    (make, use, told) =>
      `import Combine\n${SUBJECTS}func hear() { first.combineLatest(second).sink { first, second in ${use(told)} }.store(in: &bag) }\n ${SENT(make)}`,
  ],
  [
    'a publisher of both',
    (make, use, told) =>
      `import Combine\n${SUBJECTS}func hear() { Publishers.CombineLatest(first, second).sink { first, second in ${use(told)} }.store(in: &bag) }\n ${SENT(make)}`,
  ],
  [
    'by itself, beside what both are merged to',
    (make, use, told) =>
      `import Combine\n${SUBJECTS}func hear() { first.merge(with: second).sink { print($0.count) }.store(in: &bag)\n ${told}.sink { ${use('$0')} }.store(in: &bag) }\n ${SENT(make)}`,
  ],
  [
    'channels that are combined',
    (make, use, told) =>
      `import AsyncAlgorithms\n${CHANNELS}func hear() async { for await (first, second) in combineLatest(first, second) { ${use(told)} } }\n ${AWAITED(make)}`,
  ],
  [
    'channels that are zipped',
    (make, use, told) =>
      `import AsyncAlgorithms\n${CHANNELS}func hear() async { for await pair in zip(first, second) { ${use(`pair.${told === 'first' ? 0 : 1}`)} } }\n ${AWAITED(make)}`,
  ],
]);
