/** What a stream makes of all that passed it so far: what the closure gives, and nothing else of what passed. */
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const model = (chain: string, sent: string): string =>
  `final class Model { let rows = PassthroughSubject<[String], Never>()\n var bag: Set<AnyCancellable> = []\n init() { rows${chain}.sink { [weak self] in self?.tell($0) }.store(in: &bag) }\n func tell(_ line: String) { print(line) }\n func load() { rows.send([${sent}]) } }`;
const counted = (operator: string): string =>
  `.${operator}(0) { total, batch in total + batch.count }.map { "so far \\($0)" }`;
const latest = (operator: string): string => `.${operator}("") { latest, batch in batch.last ?? latest }`;

const COUNTED: Ways = [
  ['how many', (make) => model(counted('scan'), make)],
  ['how many, where it may throw', (make) => model(`${counted('tryScan')}.replaceError(with: "none")`, make)],
  [
    'whether any',
    (make) => model('.scan(false) { any, batch in any || !batch.isEmpty }.map { $0 ? "some" : "none" }', make),
  ],
];
const LATEST: Ways = [
  ['the last', (make) => model(latest('scan'), make)],
  ['the last, where it may throw', (make) => model(`${latest('tryScan')}.replaceError(with: "none")`, make)],
  ['all that came', (make) => model('.scan([String]()) { all, batch in all + batch }.map { $0.joined() }', make)],
];
bringsNone(SWIFT, COUNTED);
brings(SWIFT, LATEST, 'logging');
