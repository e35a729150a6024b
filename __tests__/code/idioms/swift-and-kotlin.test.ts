/** Records that Swift hands to shared code of Kotlin, and the reverse. */
import { KOTLIN } from './kotlin.ts';
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

type Texts = Readonly<Record<string, string>>;

const KOTLIN_FILE = 'shared/src/commonMain/kotlin/app/Shared.kt';
const both = (swift: string, kotlin: string, more: Texts = {}): Texts => ({
  'iosApp/Use.swift': `import HealthKit\nimport Mixpanel\nimport Shared\nimport SwiftUI\n${swift}\n`,
  [KOTLIN_FILE]: `package app\n\nimport kotlinx.coroutines.flow.*\n${kotlin}\n`,
  ...more,
});

/** A record that Swift reads is printed by Kotlin. `PART` is the part of a row that it is in, or another. */
const INTO_KOTLIN: readonly (readonly [
  title: string,
  swift: (make: string) => string,
  kotlin: string,
  more?: Texts,
])[] = [
  [
    'a method',
    (make) => `func go() { Reporter().report(title: ${make}, note: "a") }`,
    'class Reporter { fun report(title: String, note: String) { println(PART) } }',
  ],
  [
    'a method of what Swift keeps',
    (make) =>
      `final class Model { let reporter: Reporter\ninit(reporter: Reporter) { self.reporter = reporter }\nfunc go() { reporter.report(title: ${make}, note: "a") } }`,
    'class Reporter { fun report(title: String, note: String) { println(PART) } }',
  ],
  [
    'a function of a file',
    (make) => `func go() { SharedKt.report(title: ${make}, note: "a") }`,
    'fun report(title: String, note: String) { println(PART) }',
  ],
  [
    'an object',
    (make) => `func go() { Reporter.shared.report(title: ${make}, note: "a") }`,
    'object Reporter { fun report(title: String, note: String) { println(PART) } }',
  ],
  [
    'a companion',
    (make) => `func go() { Reporter.companion.report(title: ${make}, note: "a") }`,
    'class Reporter { companion object { fun report(title: String, note: String) { println(PART) } } }',
  ],
  [
    'a function that waits',
    (make) => `func go() async throws { try await Reporter().report(title: ${make}, note: "a") }`,
    'class Reporter { suspend fun report(title: String, note: String) { println(PART) } }',
  ],
  [
    'an extension',
    (make) => `func go(_ reporter: Reporter) { reporter.report(title: ${make}, note: "a") }`,
    'class Reporter\nfun Reporter.report(title: String, note: String) { println(PART) }',
  ],
  [
    'a row',
    (make) => `func go() { Reporter().report(row: Row(title: ${make}, note: "a")) }`,
    'data class Row(val title: String, val note: String)\nclass Reporter { fun report(row: Row) { println(row.PART) } }',
  ],
  [
    'rows',
    (make) => `func go() { Reporter().report(rows: [Row(title: ${make}, note: "a")]) }`,
    'data class Row(val title: String, val note: String)\nclass Reporter { fun report(rows: List<Row>) { rows.forEach { println(it.PART) } } }',
  ],
  [
    'rows that are mapped',
    (make) => `func go() { let texts = [${make}]; Reporter().report(rows: texts.map { Row(title: $0, note: "a") }) }`,
    'data class Row(val title: String, val note: String)\nclass Reporter { fun report(rows: List<Row>) { for (row in rows) println(row.PART) } }',
  ],
  [
    'what an object is made with',
    (make) => `func go() { Reporter(row: Row(title: ${make}, note: "a")).report() }`,
    'data class Row(val title: String, val note: String)\nclass Reporter(private val row: Row) { fun report() { println(row.PART) } }',
  ],
  [
    'a property that is set',
    (make) => `func go() { let reporter = Reporter(); reporter.title = ${make}; reporter.report() }`,
    'class Reporter { var title: String = ""\nvar note: String = "a"\nfun report() { println(PART) } }',
  ],
  [
    'a table',
    (make) => `func go() { Reporter().report(parts: ["title": ${make}, "note": "a"]) }`,
    'class Reporter { fun report(parts: Map<String, String>) { println(parts["PART"]) } }',
  ],
  [
    'a function that Swift gives',
    (make) => `func go() { Reporter().report { Row(title: ${make}, note: "a") } }`,
    'data class Row(val title: String, val note: String)\nclass Reporter { fun report(load: () -> Row) { println(load().PART) } }',
  ],
  [
    'a protocol that Swift keeps',
    (make) =>
      `final class Live: Source { func load() -> Row { Row(title: ${make}, note: "a") } }\nlet reporter = Reporter(source: Live())`,
    'data class Row(val title: String, val note: String)\ninterface Source { fun load(): Row }\nclass Reporter(private val source: Source) { fun report() { println(source.load().PART) } }',
  ],
  [
    'a protocol that Swift keeps, with a completion',
    (make) =>
      `final class Live: Source { func load(completion: @escaping ([Row]) -> Void) { completion([Row(title: ${make}, note: "a")]) } }\nlet reporter = Reporter(source: Live())`,
    'data class Row(val title: String, val note: String)\ninterface Source { fun load(completion: (List<Row>) -> Unit) }\nclass Reporter(private val source: Source) { fun report() { source.load { rows -> println(rows.first().PART) } } }',
  ],
  [
    'a protocol that Swift keeps, with a completion that it hands on',
    (make) =>
      `final class Live: Source { func load(completion: @escaping ([Row]) -> Void) { query(completion) }\nprivate func query(_ done: @escaping ([Row]) -> Void) { DispatchQueue.main.async { done([Row(title: ${make}, note: "a")]) } } }\nlet reporter = Reporter(source: Live())`,
    'data class Row(val title: String, val note: String)\ninterface Source { fun load(completion: (List<Row>) -> Unit) }\nclass Reporter(private val source: Source) { fun report() { source.load { rows -> println(rows.first().PART) } } }',
  ],
  [
    'a protocol that Swift keeps, awaited',
    (make) =>
      `final class Live: Source { func load() async throws -> [Row] { [Row(title: ${make}, note: "a")] } }\nlet reporter = Reporter(source: Live())`,
    'data class Row(val title: String, val note: String)\ninterface Source { suspend fun load(): List<Row> }\nclass Reporter(private val source: Source) { suspend fun report() { println(source.load().first().PART) } }',
  ],
  [
    'a protocol that Swift keeps, with the handler of what waits',
    (make) =>
      `final class Live: Source { func __load(completionHandler: @escaping ([Row]?, (any Error)?) -> Void) { completionHandler([Row(title: ${make}, note: "a")], nil) } }\nlet reporter = Reporter(source: Live())`,
    'data class Row(val title: String, val note: String)\ninterface Source { suspend fun load(): List<Row> }\nclass Reporter(private val source: Source) { suspend fun report() { println(source.load().first().PART) } }',
  ],
  [
    'a text of a protocol that Swift keeps',
    (make) =>
      `final class Live: Source { func title() -> String { ${make} }\nfunc note() -> String { "a" } }\nlet reporter = Reporter(source: Live())`,
    'interface Source { fun title(): String\nfun note(): String }\nclass Reporter(private val source: Source) { fun report() { println(source.PART()) } }',
  ],
  [
    'a text that is awaited',
    (make) =>
      `final class Live: Source { func title() async throws -> String { ${make} }\nfunc note() async throws -> String { "a" } }\nlet reporter = Reporter(source: Live())`,
    'interface Source { suspend fun title(): String\nsuspend fun note(): String }\nclass Reporter(private val source: Source) { suspend fun report() { println(source.PART()) } }',
  ],
  [
    'a text that is called back with',
    (make) =>
      `final class Live: Source { func title(done: @escaping (String) -> Void) { done(${make}) }\nfunc note(done: @escaping (String) -> Void) { done("a") } }\nlet reporter = Reporter(source: Live())`,
    'interface Source { fun title(done: (String) -> Unit)\nfun note(done: (String) -> Unit) }\nclass Reporter(private val source: Source) { fun report() { source.PART { text -> println(text) } } }',
  ],
  [
    'a property of a protocol that Swift keeps',
    (make) =>
      `final class Live: Source { var title: String { ${make} }\nvar note: String { "a" } }\nlet reporter = Reporter(source: Live())`,
    'interface Source { val title: String\nval note: String }\nclass Reporter(private val source: Source) { fun report() { println(source.PART) } }',
  ],
  [
    'named arguments',
    (make) =>
      `final class Live: Source { func pair(first: String, second: String) -> String { first }\nfunc title() -> String { ${make} }\nfunc note() -> String { "a" } }\nlet reporter = Reporter(source: Live())`,
    'interface Source { fun pair(first: String, second: String): String\nfun title(): String\nfun note(): String }\nclass Reporter(private val source: Source) { fun report() { println(source.pair(second = "b", first = source.PART())) } }',
  ],
  [
    'what Kotlin keeps as a state',
    (make) => `func go(_ model: Model) { model.select(row: Row(title: ${make}, note: "a")) }`,
    'data class Row(val title: String, val note: String)\nclass Model { private val state = MutableStateFlow<Row?>(null)\nfun select(row: Row) { state.value = row }\nfun report() { println(state.value?.PART) } }',
  ],
  [
    'a copy of a state',
    (make) => `func go(_ model: Model) { model.select(row: Row(title: ${make}, note: "a")) }`,
    'data class Row(val title: String, val note: String)\ndata class State(val row: Row? = null)\nclass Model { private val state = MutableStateFlow(State())\nfun select(row: Row) { state.update { it.copy(row = row) } }\nfun report() { println(state.value.row?.PART) } }',
  ],
  [
    'an actual function',
    (make) => `func go() { Reporter().report(title: ${make}, note: "a") }`,
    'expect fun track(text: String)\nclass Reporter { fun report(title: String, note: String) { track(PART) } }',
    { 'shared/src/iosMain/kotlin/app/Track.kt': 'package app\n\nactual fun track(text: String) { println(text) }\n' },
  ],
  [
    'an actual class',
    (make) => `func go() { Reporter(tracker: Tracker()).report(title: ${make}, note: "a") }`,
    'expect class Tracker() { fun track(text: String) }\nclass Reporter(private val tracker: Tracker) { fun report(title: String, note: String) { tracker.track(PART) } }',
    {
      'shared/src/iosMain/kotlin/app/Track.kt':
        'package app\n\nactual class Tracker { actual fun track(text: String) { println(text) } }\n',
    },
  ],
  [
    'what Objective-C hands over',
    (make) => `@objc final class Bridge: NSObject { @objc func go() { Reporter().report(title: ${make}, note: "a") } }`,
    'class Reporter { fun report(title: String, note: String) { println(PART) } }',
  ],
];

/** A record that goes from Swift through Kotlin to Swift, where it is tracked. */
const THROUGH_KOTLIN: readonly (readonly [
  title: string,
  swift: (make: string, use: (text: string) => string) => string,
  kotlin: string,
])[] = [
  [
    'a protocol that Swift keeps',
    (make, use) =>
      `final class Live: Diagnostics { func note(key: String, value: String) { ${use('value')} } }\nlet model = Model(diagnostics: Live())\nfunc go() { model.select(row: Row(title: ${make}, note: "a")) }`,
    'data class Row(val title: String, val note: String)\ninterface Diagnostics { fun note(key: String, value: String) }\nclass Model(private val diagnostics: Diagnostics) { fun select(row: Row) { diagnostics.note("a", row.PART) } }',
  ],
  [
    'a function that Kotlin is given',
    (make, use) =>
      `let model = Model(onNote: { text in ${use('text')} })\nfunc go() { model.select(row: Row(title: ${make}, note: "a")) }`,
    'data class Row(val title: String, val note: String)\nclass Model(private val onNote: (String) -> Unit) { fun select(row: Row) { onNote(row.PART) } }',
  ],
  [
    'what Kotlin calls back with',
    (make, use) =>
      `func go(_ model: Model) { model.select(row: Row(title: ${make}, note: "a")) { state in ${use('state.row.PART')} } }`,
    'data class Row(val title: String, val note: String)\ndata class State(val row: Row)\nclass Model { fun select(row: Row, onChange: (State) -> Unit) { onChange(State(row)) } }',
  ],
  [
    'what Kotlin gives',
    (make, use) => `func go(_ model: Model) { ${use(`model.shorten(row: Row(title: ${make}, note: "a"))`)} }`,
    'data class Row(val title: String, val note: String)\nclass Model { fun shorten(row: Row): String = row.PART.take(3) }',
  ],
  [
    'what Kotlin keeps',
    (make, use) =>
      `func keep(_ model: Model) { model.select(row: Row(title: ${make}, note: "a")) }\nfunc go(_ model: Model) { ${use('model.row!.PART')} }`,
    'data class Row(val title: String, val note: String)\nclass Model { var row: Row? = null\nprivate set\nfun select(row: Row) { this.row = row } }',
  ],
  [
    'a gateway, a presenter and diagnostics',
    (
      make,
      use,
    ) => `final class Gateway: RowsGateway { func load(completion: @escaping ([Row]) -> Void) { query(completion) }\nprivate func query(_ completion: @escaping ([Row]) -> Void) { let rows = [${make}].map { Row(title: $0, note: "a") }; DispatchQueue.main.async { completion(rows) } } }
final class Live: Diagnostics { func note(key: String, value: String) { ${use('value')} } }
struct Page: View { let presenter: Presenter
@State private var state = PageState(rows: [], selected: nil)
var body: some View { List(state.rows, id: \\.title) { row in Button(row.title) { presenter.select(row: row) { state = $0 } } }.onAppear { presenter.start { state = $0 } } } }
@main struct Root: App { let presenter = Presenter(gateway: Gateway(), diagnostics: Live())
var body: some Scene { WindowGroup { Page(presenter: presenter) } } }`,
    `data class Row(val title: String, val note: String)
interface RowsGateway { fun load(completion: (List<Row>) -> Unit) }
interface Diagnostics { fun note(key: String, value: String) }
data class PageState(val rows: List<Row> = emptyList(), val selected: Row? = null)
class Presenter(private val gateway: RowsGateway, private val diagnostics: Diagnostics) {
  private val mutableState = MutableStateFlow(PageState())
  val state: StateFlow<PageState> = mutableState.asStateFlow()
  fun start(onChange: (PageState) -> Unit) { gateway.load { rows -> mutableState.update { it.copy(rows = rows) }\n onChange(state.value) } }
  fun select(row: Row, onChange: (PageState) -> Unit) { mutableState.update { it.copy(selected = row) }\n diagnostics.note("screen", row.PART)\n onChange(state.value) }
}`,
  ],
];

/** A record that Kotlin reads is tracked by Swift. */
const INTO_SWIFT: readonly (readonly [
  title: string,
  swift: (use: (text: string) => string) => string,
  kotlin: (make: string) => string,
])[] = [
  [
    'what a function gives',
    (use) => `func go() { ${use('Reader().read().PART')} }`,
    (make) =>
      `data class Row(val title: String, val note: String)\nclass Reader { fun read(): Row = Row(${make}, "a") }`,
  ],
  [
    'what a function calls back with',
    (use) => `func go() { Reader().read { rows in for row in rows { ${use('row.PART')} } } }`,
    (make) =>
      `data class Row(val title: String, val note: String)\nclass Reader { fun read(done: (List<Row>) -> Unit) { done(listOf(Row(${make}, "a"))) } }`,
  ],
  [
    'what is awaited',
    (use) => `func go() async throws { let rows = try await Reader().read(); ${use('rows[0].PART')} }`,
    (make) =>
      `data class Row(val title: String, val note: String)\nclass Reader { suspend fun read(): List<Row> = listOf(Row(${make}, "a")) }`,
  ],
  [
    'a flow that is gone through',
    (use) => `func go(_ reader: Reader) async { for await row in reader.rows { ${use('row.PART')} } }`,
    (make) =>
      `data class Row(val title: String, val note: String)\nclass Reader { val rows = MutableStateFlow(Row("", "")); fun read() { rows.value = Row(${make}, "a") } }`,
  ],
  [
    'a state',
    (use) => `func go(_ reader: Reader) { ${use('reader.state.value.row!.PART')} }`,
    (make) =>
      `data class Row(val title: String, val note: String)\ndata class State(val row: Row? = null)\nclass Reader { val state = MutableStateFlow(State()); fun read() { state.update { it.copy(row = Row(${make}, "a")) } } }`,
  ],
  [
    'a property',
    (use) => `func go(_ reader: Reader) { reader.read(); ${use('reader.PART')} }`,
    (make) => `class Reader { var title: String = ""\nvar note: String = "a"\nfun read() { title = ${make} } }`,
  ],
  [
    'a protocol that Swift keeps',
    (use) =>
      `final class Live: Listener { func onRow(row: Row) { ${use('row.PART')} } }\nfunc go() { Reader(listener: Live()).read() }`,
    (make) =>
      `data class Row(val title: String, val note: String)\ninterface Listener { fun onRow(row: Row) }\nclass Reader(private val listener: Listener) { fun read() { listener.onRow(Row(${make}, "a")) } }`,
  ],
  [
    'an object',
    (use) => `func go() { ${use('Reader.shared.read().PART')} }`,
    (make) =>
      `data class Row(val title: String, val note: String)\nobject Reader { fun read(): Row = Row(${make}, "a") }`,
  ],
  [
    'a function of a file',
    (use) => `func go() { ${use('SharedKt.readRow().PART')} }`,
    (make) => `data class Row(val title: String, val note: String)\nfun readRow(): Row = Row(${make}, "a")`,
  ],
];

const intoKotlin = (part: string): Ways =>
  INTO_KOTLIN.map(([title, swift, kotlin, more]) => [
    title,
    (make) => both(swift(make), kotlin.replaceAll('PART', part), more),
  ]);
const through = (part: string): Ways =>
  THROUGH_KOTLIN.map(([title, swift, kotlin]) => [
    title,
    (make, use) => both(swift(make, use).replaceAll('PART', part), kotlin.replaceAll('PART', part)),
  ]);
const track = (text: string): string => `Mixpanel.mainInstance().track(event: ${text})`;
const intoSwift = (part: string): Ways =>
  INTO_SWIFT.map(([title, swift, kotlin]) => [
    title,
    (make) =>
      both(swift(track).replaceAll('PART', part), '', {
        'shared/src/iosMain/kotlin/app/Shared.kt': `package app\n\nimport kotlinx.coroutines.flow.*\nimport platform.HealthKit.*\n${kotlin(make)}\n`,
      }),
  ]);

brings(SWIFT, intoKotlin('title'), 'logging');
bringsNone(SWIFT, intoKotlin('note'));
brings(SWIFT, through('title'));
bringsNone(SWIFT, through('note'));
brings(KOTLIN, intoSwift('title'), 'analytics');
bringsNone(KOTLIN, intoSwift('note'));
