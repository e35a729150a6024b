/** Operators of streams that print what passes them: all of it, as it is there. */
import type { Language } from './both-flows.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

const RX: Language = { ...SWIFT, head: SWIFT.head.replace('import Combine', 'import RxSwift') };
const REACTIVE: Language = { ...SWIFT, head: SWIFT.head.replace('import Combine', 'import ReactiveSwift') };
const NO_COMBINE: Language = { ...SWIFT, head: SWIFT.head.replace('import Combine\n', '') };
const model = (chain: string, more = ''): string =>
  `final class Model { let rows = PassthroughSubject<[String], Never>(); let count = CurrentValueSubject<Int, Never>(0)\n${more} var bag: Set<AnyCancellable> = []\nfunc go() { ${chain} } }`;

const COMBINE: Ways = [
  [
    'as it came',
    (make) => model(`rows.print("rows").map(\\.count).sink { _ in }.store(in: &bag); rows.send([${make}])`),
  ],
  [
    'behind another operator',
    (make) => model(`rows.map { $0.first ?? "" }.print().sink { _ in }.store(in: &bag); rows.send([${make}])`),
  ],
  [
    'of a publisher of another object',
    (make) =>
      `final class Repository { private let subject = CurrentValueSubject<[String], Never>([]); var rows: AnyPublisher<[String], Never> { subject.eraseToAnyPublisher() }\nfunc load() { subject.send([${make}]) } }\nfinal class Model { init(repository: Repository) { repository.rows.print("rows").map(\\.count).assign(to: &$unread) }\n@Published var unread = 0 }`,
  ],
  [
    'of a published property',
    (make) =>
      `final class Model: ObservableObject { @Published var title = ""; var bag: Set<AnyCancellable> = []\nfunc go() { $title.print("title").sink { _ in }.store(in: &bag); title = ${make} } }`,
  ],
  ['of one value', (make) => model(`Just(${make}).print().sink { _ in }.store(in: &bag)`)],
];
brings(SWIFT, COMBINE, 'logging');
brings(
  RX,
  [
    [
      'of RxSwift',
      (make) =>
        `final class Model { let rows = BehaviorSubject<String>(value: "")\nfunc go() { _ = rows.debug("rows").map { $0.count }.subscribe(onNext: { _ in }); rows.onNext(${make}) } }`,
    ],
  ],
  'logging',
);
brings(
  REACTIVE,
  [
    [
      'of ReactiveSwift',
      (make) =>
        `func go() { SignalProducer<String, Never>(value: ${make}).logEvents(identifier: "title").startWithValues { _ in } }`,
    ],
  ],
  'logging',
);
brings(
  KOTLIN,
  [['of a flow of Kotlin', (make) => `suspend fun go() { flowOf(${make}).onEach { println(it) }.collect { } }`]],
  'logging',
);
brings(
  DART,
  [
    [
      'of a stream of Dart',
      (make) =>
        `Future<void> go() async { await Stream.value(${make}).map((it) { print(it); return it; }).drain<void>(); }`,
    ],
  ],
  'logging',
);

bringsNone(SWIFT, [
  [
    'a count of them',
    (make) => model(`rows.map(\\.count).print("rows").sink { _ in }.store(in: &bag); rows.send([${make}])`),
  ],
  ['another publisher', (make) => model(`count.print("count").sink { _ in }.store(in: &bag); rows.send([${make}])`)],
  [
    'into a stream of the app’s own',
    (make) =>
      model(
        `rows.print("rows", to: Quiet()).sink { _ in }.store(in: &bag); rows.send([${make}])`,
        'struct Quiet: TextOutputStream { mutating func write(_ string: String) {} }\n',
      ),
  ],
  [
    'a method of the app’s own by that name',
    (make) =>
      `struct Page { let title: String; func print() -> Int { title.count } }\nfunc go() { let page = Page(title: ${make}); _ = page.print() }`,
  ],
]);
bringsNone(NO_COMBINE, [
  [
    'what a library of another kind calls so',
    (make) => `import Printing\nfunc go(printer: LabelPrinter) { printer.load(${make}); printer.print() }`,
  ],
]);
bringsNone(RX, [
  [
    'a logger that is told a text',
    (make) =>
      `final class Model { let log = Log.shared; let rows = BehaviorSubject<String>(value: "")\nfunc go() { log.debug("rows"); rows.onNext(${make}) } }`,
  ],
]);
