/** RxSwift, which is followed in the words of Combine: what gives values, what puts them in, and who hears them. */
import { bothFlows, type Rows } from './both-flows.ts';
import { SWIFT } from './swift.ts';

const RX = 'import RxSwift\nimport RxCocoa\nimport RxRelay\n';
const ROWT = 'struct Row { let kind: VALUE\n let rest: VALUE }\n';
const rx = (members: string, go: string): string =>
  `${RX}${ROWT}final class Page: UIViewController { let bag = DisposeBag()\n ${members}\n override func viewDidLoad() { ${go} } }`;

const ROWS: Rows = [
  [
    'relay subscribe',
    (make, use, _, other) =>
      rx(
        'let row = BehaviorRelay<Row?>(value: nil)',
        `row.compactMap { $0 }.subscribe(onNext: { row in ${use('row.kind')} }).disposed(by: bag)\n row.accept(Row(kind: ${make}, rest: ${other}))`,
      ),
  ],
  [
    'driver drive onNext',
    (make, use, _, other) =>
      rx(
        `private let rows = BehaviorRelay<[Row]>(value: [])\n var shown: Driver<[VALUE]> { rows.asDriver().map { $0.map(\\.kind) } }`,
        `shown.drive(onNext: { kinds in for kind in kinds { ${use('kind')} } }).disposed(by: bag)\n rows.accept([Row(kind: ${make}, rest: ${other})])`,
      ),
  ],
  [
    'bind(to: relay)',
    (make, use) =>
      rx(
        'let kind = PublishRelay<VALUE>()\n let other = BehaviorRelay<VALUE?>(value: nil)',
        `kind.bind(to: other).disposed(by: bag)\n other.subscribe(onNext: { if let kind = $0 { ${use('kind')} } }).disposed(by: bag)\n kind.accept(${make})`,
      ),
  ],
  [
    'bind(onNext:)',
    (make, use, _, other) =>
      rx(
        `func show(_ kind: VALUE) { ${use('kind')} }`,
        `Observable.just(Row(kind: ${make}, rest: ${other})).map(\\.kind).bind(onNext: show).disposed(by: bag)`,
      ),
  ],
  [
    'single create',
    (make, use, _, other) =>
      rx(
        `func load() -> Single<Row> { Single.create { single in single(.success(Row(kind: ${make}, rest: ${other})))\n return Disposables.create() } }`,
        `load().observe(on: MainScheduler.instance).subscribe(onSuccess: { [weak self] row in ${use('row.kind')} }, onFailure: { _ in }).disposed(by: bag)`,
      ),
  ],
  [
    'observable create',
    (make, use, _, other) =>
      rx(
        `func load() -> Observable<Row> { Observable.create { observer in observer.onNext(Row(kind: ${make}, rest: ${other}))\n observer.onCompleted()\n return Disposables.create() } }`,
        `load().flatMapLatest { Observable.just($0.kind) }.subscribe(onNext: { kind in ${use('kind')} }).disposed(by: bag)`,
      ),
  ],
  [
    'items cellIdentifier',
    (make, use, _, other) =>
      rx(
        'let rows = BehaviorRelay<[Row]>(value: [])\n let table = UITableView()',
        `rows.bind(to: table.rx.items(cellIdentifier: "Cell", cellType: UITableViewCell.self)) { index, row, cell in ${use('row.kind')} }.disposed(by: bag)\n rows.accept([Row(kind: ${make}, rest: ${other})])`,
      ),
  ],
  [
    'itemSelected withLatestFrom',
    (make, use, _, other) =>
      rx(
        'let rows = BehaviorRelay<[Row]>(value: [])\n let table = UITableView()',
        `table.rx.itemSelected.withLatestFrom(rows) { path, rows in rows[path.row] }.subscribe(onNext: { row in ${use('row.kind')} }).disposed(by: bag)\n rows.accept([Row(kind: ${make}, rest: ${other})])`,
      ),
  ],
  [
    'button tap withLatestFrom',
    (make, use, _, other) =>
      rx(
        'let row = BehaviorSubject<Row?>(value: nil)\n let button = UIButton()',
        `button.rx.tap.withLatestFrom(row).compactMap { $0?.kind }.subscribe(onNext: { kind in ${use('kind')} }).disposed(by: bag)\n row.onNext(Row(kind: ${make}, rest: ${other}))`,
      ),
  ],
  [
    'viewmodel input output',
    (make, use, _, other) =>
      `${RX}${ROWT}final class Model { struct Input { let load: Observable<Void> }\n struct Output { let rows: Driver<[Row]> }\n func transform(_ input: Input) -> Output { let rows = input.load.flatMapLatest { _ in Observable.just([Row(kind: ${make}, rest: ${other})]) }.asDriver(onErrorJustReturn: [])\n return Output(rows: rows) } }\nfinal class Page: UIViewController { let model = Model()\n let bag = DisposeBag()\n override func viewDidLoad() { let output = model.transform(.init(load: .just(())))\n output.rows.drive(onNext: { rows in rows.forEach { ${use('$0.kind')} } }).disposed(by: bag) } }`,
  ],
  [
    'zip',
    (make, use, _, other) =>
      rx(
        '',
        `Observable.zip(Observable.just(${make}), Observable.just(${other})).subscribe(onNext: { kind, rest in ${use('kind')} }).disposed(by: bag)`,
      ),
  ],
  [
    'combineLatest result selector',
    (make, use, _, other) =>
      rx(
        '',
        `Observable.combineLatest(Observable.just(${make}), Observable.just(${other})) { Row(kind: $0, rest: $1) }.subscribe(onNext: { row in ${use('row.kind')} }).disposed(by: bag)`,
      ),
  ],
  [
    'do(onNext)',
    (make, use) =>
      rx('', `Single.just(${make}).do(onSuccess: { kind in ${use('kind')} }).subscribe().disposed(by: bag)`),
  ],
  [
    'async value',
    (make, use) =>
      `${RX}func load() -> Single<VALUE> { .just(${make}) }\nfunc go() async throws { let kind = try await load().value\n ${use('kind')} }`,
  ],
  [
    'subject in service protocol',
    (make, use) =>
      `${RX}protocol Service { var kinds: Observable<VALUE> { get } }\nfinal class Live: Service { private let subject = PublishSubject<VALUE>()\n var kinds: Observable<VALUE> { subject.asObservable() }\n func load() { subject.onNext(${make}) } }\nfinal class Page { let bag = DisposeBag()\n init(service: Service) { service.kinds.subscribe(onNext: { [weak self] in self?.show($0) }).disposed(by: bag) }\n func show(_ kind: VALUE) { ${use('kind')} } }\nfunc go() { let live = Live()\n let page = Page(service: live)\n live.load() }`,
  ],
  [
    'subscribe(with:)',
    (make, use) =>
      rx(
        `func show(_ kind: VALUE) { ${use('kind')} }`,
        `Observable.of(${make}).subscribe(with: self, onNext: { owner, kind in owner.show(kind) }).disposed(by: bag)`,
      ),
  ],
  [
    'scan',
    (make, use) =>
      rx(
        '',
        `Observable.just(${make}).scan(into: [VALUE]()) { all, kind in all.append(kind) }.subscribe(onNext: { kinds in for kind in kinds { ${use('kind')} } }).disposed(by: bag)`,
      ),
  ],
  [
    'toArray',
    (make, use) =>
      rx(
        '',
        `Observable.from([${make}]).toArray().subscribe(onSuccess: { kinds in for kind in kinds { ${use('kind')} } }).disposed(by: bag)`,
      ),
  ],
  [
    'Maybe / Completable andThen',
    (make, use) =>
      rx(
        '',
        `Completable.empty().andThen(Single.just(${make})).subscribe(onSuccess: { kind in ${use('kind')} }).disposed(by: bag)`,
      ),
  ],
  [
    'label rx.text bind',
    (make, use) =>
      rx(
        '@IBOutlet var label: UILabel!',
        `Observable.just(${make}).map { $0 }.withUnretained(self).subscribe(onNext: { owner, kind in ${use('kind')} }).disposed(by: bag)`,
      ),
  ],
  [
    'materialize errors Result',
    (make, use) =>
      rx(
        '',
        `Single.just(${make}).map { Result<VALUE, Error>.success($0) }.catch { .just(.failure($0)) }.subscribe(onSuccess: { result in if case .success(let kind) = result { ${use('kind')} } }).disposed(by: bag)`,
      ),
  ],
  [
    'signal emit',
    (make, use) =>
      rx(
        'let picked = PublishRelay<VALUE>()',
        `picked.asSignal().emit(onNext: { kind in ${use('kind')} }).disposed(by: bag)\n picked.accept(${make})`,
      ),
  ],
];

/** What the app names like RxSwift is its own. */
const OWN: Rows = [
  [
    'a method that binds a cell to its row',
    (make, use, _, other) =>
      `${RX}${ROWT}final class Cell { func bind(to row: Row) { ${use('row.kind')} } }\nfunc go() { Cell().bind(to: Row(kind: ${make}, rest: ${other})) }`,
  ],
  [
    'a method that accepts',
    (make, use) =>
      `${RX}final class Visitor { func accept(_ kind: VALUE) { ${use('kind')} } }\nfunc go() { Visitor().accept(${make}) }`,
  ],
  [
    'a method that shares and one that takes',
    (make, use) =>
      `${RX}final class Sender { func share(_ kind: VALUE) { take(kind) }\n func take(_ kind: VALUE) { ${use('kind')} } }\nfunc go() { Sender().share(${make}) }`,
  ],
  [
    'a case by the name of what makes one',
    (make, use, _, other) =>
      `${RX}enum Act { case of(VALUE), from(VALUE), create(VALUE) }\nfunc show(_ act: Act) { switch act { case .create(let kind): ${use('kind')}\n case .of, .from: break } }\nfunc go() { show(.create(${make}))\n show(.of(${other})) }`,
  ],
  [
    'a class by the name of one',
    (make, use) =>
      `${RX}final class Driver { let kind: VALUE\n init(_ kind: VALUE) { self.kind = kind } }\nfunc go() { ${use(`Driver(${make}).kind`)} }`,
  ],
];

bothFlows(SWIFT, [...ROWS, ...OWN]);
