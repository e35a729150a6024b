/** What publishers of Combine give to whom: other subjects, subscribers, functions by their names; and operators that give what
 *  they are on. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const model = (chain: string, members = ''): string =>
  `final class Model: ObservableObject { ${members}\n var bag: Set<AnyCancellable> = []\nfunc go() { ${chain} } }\nfunc start() { Model().go() }`;
const SUBJECTS =
  'let first = PassthroughSubject<VALUE, Never>()\n let second = CurrentValueSubject<VALUE?, Never>(nil)\n let rest = PassthroughSubject<VALUE, Never>()';
const sink = (on: string, use: string): string => `${on}.sink { kind in ${use} }.store(in: &bag)`;
const ROW =
  'struct Row { let kind: VALUE\n let rest: VALUE }\nfunc row(_ kind: VALUE, _ rest: VALUE) -> Row { Row(kind: kind, rest: rest) }\n';
const TAKER = (use: string): string =>
  `final class Taker: Subscriber { typealias Input = VALUE\n typealias Failure = Never\n func receive(subscription: Subscription) { subscription.request(.unlimited) }\n func receive(_ input: VALUE) -> Subscribers.Demand { ${use}\n return .none }\n func receive(completion: Subscribers.Completion<Never>) {} }\n`;

const ROWS: Rows = [
  [
    'a subject that is subscribed to a publisher',
    (make, use, _, other) =>
      model(
        `${sink('first', use('kind'))}; Just(${make}).subscribe(first).store(in: &bag); Just(${other}).subscribe(rest).store(in: &bag)`,
        SUBJECTS,
      ),
  ],
  [
    'a subscriber of the app’s own',
    (make, use) => `${TAKER(use('input'))}${model(`Just(${make}).subscribe(Taker())`)}`,
  ],
  [
    'a subscriber by its label',
    (make, use) => `${TAKER(use('input'))}${model(`Just(${make}).receive(subscriber: Taker())`)}`,
  ],
  [
    'the value of a subject, set',
    (make, use) => model(`second.value = ${make}; if let kind = second.value { ${use('kind')} }`, SUBJECTS),
  ],
  [
    'the value of a subject of another object, set',
    (make, use, _, other) =>
      `final class Shelf { let picked = CurrentValueSubject<VALUE?, Never>(nil)\n let rest = CurrentValueSubject<VALUE?, Never>(nil) }\n${model(`shelf.picked.value = ${make}; shelf.rest.value = ${other}; ${sink('shelf.picked.compactMap { $0 }', use('kind'))}`, 'let shelf = Shelf()')}`,
  ],
  [
    'a list of a subject, added to',
    (make, use) =>
      model(
        `all.value.append(${make}); for kind in all.value { ${use('kind')} }`,
        'let all = CurrentValueSubject<[VALUE], Never>([])',
      ),
  ],
  [
    'what is put into a subject by its method, handed on',
    (make, use, _, other) =>
      model(
        `${sink('first', use('kind'))}; Just(${make}).sink(receiveValue: first.send).store(in: &bag); [${other}].forEach(rest.send)`,
        SUBJECTS,
      ),
  ],
  [
    'publishers together, and what a method makes of both',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE }\n${model(`Just(${make}).combineLatest(Just(${other}), row).sink { row in ${use('row.kind')} }.store(in: &bag)`, 'func row(_ kind: VALUE, _ rest: VALUE) -> Row { Row(kind: kind, rest: rest) }')}`,
  ],
  [
    'publishers in pairs, and what a method of itself makes of both',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE }\n${model(`Just(${make}).zip(Just(${other}), self.row).sink { row in ${use('row.kind')} }.store(in: &bag)`, 'func row(_ kind: VALUE, _ rest: VALUE) -> Row { Row(kind: kind, rest: rest) }')}`,
  ],
  [
    'publishers together, and what a function of a type makes of both',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE\n static func made(_ kind: VALUE, _ rest: VALUE) -> Row { Row(kind: kind, rest: rest) } }\n${model(`Just(${make}).combineLatest(Just(${other}), Row.made).sink { row in ${use('row.kind')} }.store(in: &bag)`)}`,
  ],
  [
    'a third publisher by its name, which is none of the functions',
    (make, use, _, other) =>
      `${ROW}${model(`let row = Just(${other}); Just(1).combineLatest(Just(${make}), row).sink { _, kind, _ in ${use('kind')} }.store(in: &bag)`)}`,
  ],
  [
    'tuples that a function by its name takes apart',
    (make, use, _, other) =>
      `${ROW}${model(`Just(${make}).zip(Just(${other})).map(row).sink { row in ${use('row.kind')} }.store(in: &bag)`)}`,
  ],
  ...[
    ['elsewhere', '.subscribe(on: DispatchQueue.global()).receive(on: RunLoop.main)'],
    ['in a buffer', '.buffer(size: 3, prefetch: .byRequest, whenFull: .dropOldest)'],
    ['to several', '.multicast { PassthroughSubject<VALUE, Never>() }.autoconnect()'],
    ['to several, by a subject', '.multicast(subject: PassthroughSubject<VALUE, Never>()).autoconnect()'],
    ['again', '.setFailureType(to: Error.self).retry(2).assertNoFailure()'],
    ['stopped at', '.breakpointOnError()'],
    ['or another, where it fails', '.tryMap { $0 }.catch { _ in Empty<VALUE, Never>() }'],
    ['or what it throws', '.tryMap { $0 }.tryCatch { error -> Just<VALUE> in throw error }.assertNoFailure()'],
    ['at one place', '.output(at: 0)'],
  ].map(([title = '', chain = '']): Rows[number] => [
    `what it gives, ${title}`,
    (make, use) => model(sink(`Just(${make})${chain}`, use('kind'))),
  ]),
  [
    'what stands in where it fails',
    (make, use) =>
      model(
        sink(`Just(1).tryMap { _ -> VALUE in throw Gone() }.catch { _ in Just(${make}) }`, use('kind')),
        'struct Gone: Error {}',
      ),
  ],
  // methods of the app's own that are called so
  [
    'a method of the app’s own: subscribe',
    (make, use, _, other) =>
      `final class Shelf { var kind: VALUE?\n var rest: VALUE?\n func subscribe(_ kind: VALUE) { self.kind = kind } }\nfunc go() { let shelf = Shelf()\n shelf.rest = ${other}\n shelf.subscribe(${make})\n if let kind = shelf.kind { ${use('kind')} } }`,
  ],
  [
    'a method of the app’s own: retry, and a value',
    (make, use, _, other) =>
      `final class Shelf { var value: VALUE?\n var rest: VALUE?\n func retry(_ kind: VALUE) -> VALUE { kind } }\nfunc go() { let shelf = Shelf()\n shelf.value = ${make}\n shelf.rest = ${other}\n if let kind = shelf.value { ${use('shelf.retry(kind)')} } }`,
  ],
  [
    'a method of the app’s own: zip, of a list and a function',
    (make, use, _, other) =>
      `${ROW}struct Pairs { let kinds: [VALUE]\n func zip(_ rest: [VALUE], _ made: (VALUE, VALUE) -> Row) -> [Row] { kinds.map { made($0, rest[0]) } } }\nfunc go() { for row in Pairs(kinds: [${make}]).zip([${other}], row) { ${use('row.kind')} } }`,
    OF_TYPES,
  ],
];
bothFlows(SWIFT, ROWS);
