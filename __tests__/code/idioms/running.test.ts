/** Calls that run a function which they are given: what it gives keeps its parts. */
import { bothFlows, type Rows } from './both-flows.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { KOTLIN } from './kotlin.ts';
import { SWIFT } from './swift.ts';

const OF_DART: Rows = [
  [
    'compute',
    (make, use, _, other) =>
      `class Row { final VALUE kind; final VALUE rest; Row(this.kind, this.rest); }\nRow pick(Row row) => Row(row.kind, ${other});\nFuture<void> go() async { final row = await compute(pick, Row(${make}, ${other})); ${use('row.kind')} }`,
  ],
  [
    'compute a part',
    (make, use, _, other) =>
      `class Row { final VALUE kind; final VALUE rest; Row(this.kind, this.rest); }\nRow pick(VALUE kind) => Row(${make}, kind);\nFuture<void> go() async { final row = await compute(pick, ${other}); ${use('row.kind')} }`,
  ],
  [
    'Isolate.run',
    (make, use, _, other) =>
      `class Row { final VALUE kind; final VALUE rest; Row(this.kind, this.rest); }\nFuture<void> go() async { final row = await Isolate.run(() => Row(${make}, ${other})); ${use('row.kind')} }`,
  ],
  [
    'Future.microtask',
    (make, use, _, other) =>
      `class Row { final VALUE kind; final VALUE rest; Row(this.kind, this.rest); }\nFuture<void> go() async { final row = await Future.microtask(() => Row(${make}, ${other})); ${use('row.kind')} }`,
  ],
  [
    'Future.delayed',
    (make, use, _, other) =>
      `class Row { final VALUE kind; final VALUE rest; Row(this.kind, this.rest); }\nFuture<void> go() async { final row = await Future.delayed(const Duration(seconds: 1), () => Row(${make}, ${other})); ${use('row.kind')} }`,
  ],
  [
    'Future.value',
    (make, use, _, other) =>
      `class Row { final VALUE kind; final VALUE rest; Row(this.kind, this.rest); }\nFuture<void> go() async { final row = await Future.value(Row(${make}, ${other})); ${use('row.kind')} }`,
  ],
  [
    'Future',
    (make, use, _, other) =>
      `class Row { final VALUE kind; final VALUE rest; Row(this.kind, this.rest); }\nFuture<void> go() async { final row = await Future(() => Row(${make}, ${other})); ${use('row.kind')} }`,
  ],
  [
    'unawaited',
    (make, use) => `Future<void> show(VALUE kind) async { ${use('kind')} }\nvoid go() { unawaited(show(${make})); }`,
  ],
  ['Timer', (make, use) => `void go() { Timer(const Duration(seconds: 1), () { ${use(make)} }); }`],
];
bothFlows(DART, OF_DART);
const OF_C_SHARP: Rows = [
  [
    'Task.Run',
    (make, use, _, other) =>
      `record Row(VALUE Kind, VALUE Rest);\nclass Home { public async Task Go() { var row = await Task.Run(() => new Row(${make}, ${other})); ${use('row.Kind')} } }`,
  ],
  [
    'Task.Run async',
    (make, use, _, other) =>
      `record Row(VALUE Kind, VALUE Rest);\nclass Home { async Task<Row> Load() { await Task.Yield(); return new Row(${make}, ${other}); } public async Task Go() { var row = await Task.Run(async () => await Load()); ${use('row.Kind')} } }`,
  ],
  [
    'Task.FromResult',
    (make, use, _, other) =>
      `record Row(VALUE Kind, VALUE Rest);\nclass Home { public async Task Go() { var row = await Task.FromResult(new Row(${make}, ${other})); ${use('row.Kind')} } }`,
  ],
  [
    'MainThread',
    (make, use, _, other) =>
      `record Row(VALUE Kind, VALUE Rest);\nclass Home { public async Task Go() { var row = await MainThread.InvokeOnMainThreadAsync(() => new Row(${make}, ${other})); ${use('row.Kind')} } }`,
  ],
];
bothFlows(C_SHARP, OF_C_SHARP);
const OF_KOTLIN: Rows = [
  [
    'withContext',
    (make, use, _, other) =>
      `data class Row(val kind: VALUE, val rest: VALUE)\nsuspend fun go() { val row = withContext(Dispatchers.Default) { Row(${make}, ${other}) }\n ${use('row.kind')} }`,
  ],
  [
    'async',
    (make, use, _, other) =>
      `data class Row(val kind: VALUE, val rest: VALUE)\nsuspend fun go() = coroutineScope { val row = async { Row(${make}, ${other}) }.await()\n ${use('row.kind')} }`,
  ],
  [
    'runBlocking',
    (make, use, _, other) =>
      `data class Row(val kind: VALUE, val rest: VALUE)\nfun go() { val row = runBlocking { Row(${make}, ${other}) }\n ${use('row.kind')} }`,
  ],
  [
    'withTimeout',
    (make, use, _, other) =>
      `data class Row(val kind: VALUE, val rest: VALUE)\nsuspend fun go() { val row = withTimeout(1000) { Row(${make}, ${other}) }\n ${use('row.kind')} }`,
  ],
];
bothFlows(KOTLIN, OF_KOTLIN);
const OF_SWIFT: Rows = [
  [
    'Task.detached',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE }\nfunc go() async { let row = await Task.detached { Row(kind: ${make}, rest: ${other}) }.value\n ${use('row.kind')} }`,
  ],
  [
    'MainActor.run',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE }\nfunc go() async { let row = await MainActor.run { Row(kind: ${make}, rest: ${other}) }\n ${use('row.kind')} }`,
  ],
  [
    'queue sync',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE }\nlet queue = DispatchQueue(label: "x")\nfunc go() { let row = queue.sync { Row(kind: ${make}, rest: ${other}) }\n ${use('row.kind')} }`,
  ],
  [
    'continuation',
    (make, use, _, other) =>
      `struct Row { let kind: VALUE\n let rest: VALUE }\nfunc go() async { let row = await withCheckedContinuation { next in next.resume(returning: Row(kind: ${make}, rest: ${other})) }\n ${use('row.kind')} }`,
  ],
  [
    'lock',
    (make, use, _, other) =>
      `struct Row { var kind: VALUE\n var rest: VALUE }\nlet lock = OSAllocatedUnfairLock(initialState: Row(kind: ${make}, rest: ${other}))\nfunc go() { let kind = lock.withLock { $0.kind }\n ${use('kind')} }`,
  ],
  [
    'Mutex',
    (make, use, _, other) =>
      `struct Row { var kind: VALUE\n var rest: VALUE }\nfinal class Box { let rows = Mutex(Row(kind: ${make}, rest: ${other}))\n func go() { let kind = rows.withLock { $0.kind }\n ${use('kind')} } }\nfunc go() { Box().go() }`,
  ],
  [
    'Mutex, filled part by part',
    (make, use, _, other) =>
      `struct Row { var kind: VALUE?\n var rest: VALUE? }\nfinal class Box { let rows = Mutex(Row())\n func fill() { rows.withLock { $0.kind = ${make}\n $0.rest = ${other} } }\n func go() { if let kind = rows.withLock({ $0.kind }) { ${use('kind')} } } }\nfunc go() { let box = Box()\n box.fill()\n box.go() }`,
  ],
];
bothFlows(SWIFT, OF_SWIFT);
