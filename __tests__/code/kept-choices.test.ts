/** What a person picked, what the app kept of that by a key, and what its own links say is one of what the app knows. */
import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

const ASKS = 'allergy immunization labResult';
const H = `import HealthKit
import SwiftUI
let store = HKHealthStore()
enum Kind: String, CaseIterable { case labs, shots, pains
 var id: HKClinicalTypeIdentifier { switch self { case .labs: .labResultRecord
 case .shots: .immunizationRecord
 case .pains: .allergyRecord } } }
let table: [String: HKClinicalTypeIdentifier] = ["labs": .labResultRecord, "shots": .immunizationRecord]
func read(_ id: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
func ask() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.immunizationRecord), HKClinicalType(.allergyRecord)]) { _, _ in } }
`;
const view = (state: string, body: string): string => `struct V: View { ${state}\n var body: some View { ${body} } }`;
const ANY_CASE = 'allergy* immunization* labResult*';
/** And the one that it is where nothing is kept. */
const ANY_ELSE = 'allergy* immunization* labResult';

describe('Swift', () => {
  test.each([
    [
      'the scope of a search',
      view(
        '@State var kind = Kind.labs\n@State var text = ""',
        'List {}.searchable(text: $text).searchScopes($kind) { Text("a").tag(Kind.labs)\n Text("b").tag(Kind.shots) }.onSubmit(of: .search) { read(kind.id) }',
      ),
      'immunization labResult',
    ],
    [
      'cases that a service tells',
      `import Service\n${view('@State var kind = Kind.labs\nlet all: [Kind] = Service.kinds()', 'Picker("a", selection: $kind) { ForEach(all, id: \\.self) { Text("a").tag($0) } }.task(id: kind) { read(kind.id) }')}`,
      'allergy* immunization* labResult',
    ],
    [
      'a tag of what is no case, elsewhere',
      `${view('@State var kind: Kind?\n@State var id = UUID()', 'List(selection: $kind) { Text("a").tag(Kind.labs) }.task { if let kind { read(kind.id) } }')}\nstruct W: View { let all: [HKClinicalRecord]\n var body: some View { List(all, id: \\.uuid) { NavigationLink("a", value: $0.uuid) } } }`,
      'labResult',
    ],
    [
      'what an alert is about',
      view(
        '@State var isShown = false\n@State var kind: Kind?',
        'Button("a") { kind = .labs }.alert("Load?", isPresented: $isShown, presenting: kind) { kind in Button("b") { read(kind.id) } } message: { kind in Text(kind.rawValue) }',
      ),
      'labResult',
    ],
    [
      'what a dialog is about',
      view(
        '@State var isShown = false\n@State var kind: Kind?',
        'Button("a") { kind = .shots }.confirmationDialog("Load?", isPresented: $isShown, presenting: kind, actions: { kind in Button("b") { read(kind.id) } })',
      ),
      'immunization',
    ],
    [
      'the host of a link',
      view('', 'Text("a").onOpenURL { url in if let kind = url.host.flatMap(Kind.init(rawValue:)) { read(kind.id) } }'),
      ANY_CASE,
    ],
    [
      'the end of a link',
      view('', 'Text("a").onOpenURL { url in if let kind = Kind(rawValue: url.lastPathComponent) { read(kind.id) } }'),
      ANY_CASE,
    ],
    [
      'the host of a link as a key',
      view('', 'Text("a").onOpenURL { url in if let host = url.host(), let id = table[host] { read(id) } }'),
      'immunization labResult',
    ],
    [
      'a text that the scene keeps',
      view(
        '@SceneStorage("kind") var kept = "labs"',
        'Text("a").task { if let kind = Kind(rawValue: kept) { read(kind.id) } }',
      ),
      ANY_ELSE,
    ],
    [
      'a text that the defaults keep',
      view(
        '',
        'Text("a").task { if let kind = Kind(rawValue: UserDefaults.standard.string(forKey: "kind") ?? "labs") { read(kind.id) } }',
      ),
      ANY_ELSE,
    ],
    [
      'a text that defaults in a property keep',
      `struct Memory { private let defaults = UserDefaults.standard\n func recall() -> String? { defaults.string(forKey: "kind") }\n func keep(_ text: String) { defaults.set(text, forKey: "kind") } }\n${view('@State var kind = Kind.labs\nlet memory = Memory()', 'Text("a").task { read(kind.id) }.onAppear { kind = memory.recall().flatMap(Kind.init(rawValue:)) ?? .labs }')}`,
      ANY_ELSE,
    ],
    [
      'a text that defaults of a group, in a property keep',
      `struct Memory { private let defaults = UserDefaults(suiteName: "group.a") ?? .standard\n func recall() -> String? { defaults.string(forKey: "kind") }\n func keep(_ text: String) { defaults.set(text, forKey: "kind") } }\n${view('@State var kind = Kind.labs\nlet memory = Memory()', 'Text("a").task { read(kind.id) }.onAppear { kind = memory.recall().flatMap(Kind.init(rawValue:)) ?? .labs }')}`,
      ANY_ELSE,
    ],
    [
      'a text that defaults of a group, taken for granted keep',
      `struct Memory { private let defaults = UserDefaults(suiteName: "group.a")!\n func recall() -> String? { defaults.string(forKey: "kind") }\n func keep(_ text: String) { defaults.set(text, forKey: "kind") } }\n${view('@State var kind = Kind.labs\nlet memory = Memory()', 'Text("a").task { read(kind.id) }.onAppear { kind = memory.recall().flatMap(Kind.init(rawValue:)) ?? .labs }')}`,
      ANY_ELSE,
    ],
    [
      'a text that defaults given to the initialiser keep',
      `struct Memory { private let defaults: UserDefaults\n init(defaults: UserDefaults = .standard) { self.defaults = defaults }\n func recall() -> String? { defaults.string(forKey: "kind") }\n func keep(_ text: String) { defaults.set(text, forKey: "kind") } }\n${view('@State var kind = Kind.labs\nlet memory = Memory()', 'Text("a").task { read(kind.id) }.onAppear { kind = memory.recall().flatMap(Kind.init(rawValue:)) ?? .labs }')}`,
      ANY_ELSE,
    ],
    [
      'a text that the defaults keep, as a key',
      view('', 'Text("a").task { if let id = table[UserDefaults.standard.string(forKey: "kind") ?? ""] { read(id) } }'),
      'immunization labResult',
    ],
    [
      'tokens that a search suggests',
      `struct Token: Identifiable { let id: String\n let kind: HKClinicalTypeIdentifier }\n${view('@State var text = ""\n@State var tokens: [Token] = []\nlet all = [Token(id: "a", kind: .labResultRecord)]', 'List {}.searchable(text: $text, tokens: $tokens, suggestedTokens: .constant(all)) { Text($0.id) }.onSubmit(of: .search) { for token in tokens { read(token.kind) } }')}`,
      'labResult',
    ],
    [
      'what widgets are configured to show',
      `import WidgetKit\nimport AppIntents\nenum Shown: String, AppEnum { case labs, shots }\nstruct Pick: WidgetConfigurationIntent { @Parameter(title: "a", default: .labs) var kind: Shown }\n${view('', 'Text("a").task { for widget in (try? await WidgetCenter.shared.currentConfigurations()) ?? [] { guard let pick = widget.widgetConfigurationIntent(of: Pick.self) else { continue }\n switch pick.kind { case .labs: read(.labResultRecord)\n case .shots: read(.immunizationRecord) } } }')}`,
      'immunization* labResult*',
    ],
    [
      'items that a snapshot shows',
      'final class C: UITableViewController { lazy var source = UITableViewDiffableDataSource<Int, Kind>(tableView: tableView) { _, _, kind in UITableViewCell() }\n override func viewDidLoad() { var snapshot = NSDiffableDataSourceSnapshot<Int, Kind>()\n snapshot.appendSections([0])\n snapshot.appendItems([.labs, .shots])\n source.apply(snapshot) }\n override func tableView(_ t: UITableView, didSelectRowAt path: IndexPath) { if let kind = source.itemIdentifier(for: path) { read(kind.id) } } }',
      'immunization labResult',
    ],
    [
      'items of one of two sources',
      'final class C: UICollectionViewController { var source: UICollectionViewDiffableDataSource<Int, String>!\n var other: UICollectionViewDiffableDataSource<Int, String>!\n override func viewDidLoad() { source = .init(collectionView: collectionView) { _, _, _ in UICollectionViewCell() }\n other = .init(collectionView: collectionView) { _, _, _ in UICollectionViewCell() }\n var first = NSDiffableDataSourceSnapshot<Int, String>()\n first.appendItems(["labs"], toSection: 0)\n source.apply(first, animatingDifferences: true)\n var second = NSDiffableDataSourceSnapshot<Int, String>()\n second.appendItems(["shots"])\n other.apply(second) }\n override func collectionView(_ c: UICollectionView, didSelectItemAt path: IndexPath) { if let name = source.itemIdentifier(for: path), let id = table[name] { read(id) } } }',
      'labResult',
    ],
    [
      'what is picked later',
      `final class M: ObservableObject { @Published var kept = "labs"\n init() { $kept.debounce(for: .seconds(1), scheduler: RunLoop.main).compactMap { table[$0] }.sink { read($0) } } }\n${view('@StateObject var m = M()', 'Picker("a", selection: $m.kept) { ForEach(table.keys.sorted(), id: \\.self) { Text($0) } }')}`,
      'immunization labResult',
    ],
  ])('%s', async (_, text, read) => {
    expect(sureOf(await flow({ 'App/A.swift': H + text }, { kind: 'app' }))).toBe(`${ASKS} | ${read}`);
  });

  test('a text of a network is none', async () => {
    const text = `${view('', 'Text("a")')}\nfunc load(_ data: Data) throws { if let kind = Kind(rawValue: try JSONDecoder().decode(String.self, from: data)) { read(kind.id) } }`;
    expect(await flow({ 'App/A.swift': H + text }, { kind: 'app' })).toMatch(/!$/);
  });
});

const K = `import androidx.compose.foundation.lazy.items
import androidx.compose.material3.*
import com.russhwolf.settings.Settings
import platform.HealthKit.*
enum class Kind(val type: HKClinicalType) { LABS(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierLabResultRecord)!!), SHOTS(HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!) }
class Row(val title: String, val type: HKClinicalType)
val store = HKHealthStore()
fun ask() { store.requestAuthorizationToShareTypes(null, readTypes = Kind.entries.map { it.type }.toSet()) { granted, error -> println(granted) } }
fun read(type: HKClinicalType) { store.executeQuery(HKSampleQuery(type, null, HKObjectQueryNoLimit, null) { _, samples, error -> println(samples) }) }
`;
const ROWS = 'listOf(Row("a", Kind.LABS.type), Row("b", Kind.SHOTS.type))';

describe('Kotlin', () => {
  test.each([
    [
      'the name of a case that is kept',
      'fun Page(settings: Settings) { Button(onClick = { read(Kind.valueOf(settings.getString("kind", Kind.LABS.name)).type) }) {} }',
      'immunization* labResult*',
    ],
    [
      'the name of a case, by the function of all enums',
      'fun Page() { Button(onClick = { read(enumValueOf<Kind>("SHOTS").type) }) {} }',
      'immunization',
    ],
    [
      'rows of a lazy list',
      `fun Page() { LazyColumn { items(${ROWS}) { row -> Text(row.title, Modifier.clickable { read(row.type) }) } } }`,
      'immunization labResult',
    ],
    [
      'rows that a composable of the app calls back with',
      `fun Rows(rows: List<Row>, onClick: (Row) -> Unit) { LazyColumn { items(items = rows, key = { it.title }) { row -> Text(row.title, Modifier.clickable { onClick(row) }) } } }\nfun Page() { Rows(${ROWS}) { read(it.type) } }`,
      'immunization labResult',
    ],
    [
      'what the row around gives to its button',
      'fun Page() { Kind.entries.forEach { FilterChip(selected = false, onClick = { read(it.type) }, label = { Text(it.name) }) } }',
      'immunization labResult',
    ],
    [
      'what the row around gives to the card in it',
      'fun Page() { Kind.entries.forEach { Card { Button(onClick = { read(it.type) }) { Text("a") } } } }',
      'immunization labResult',
    ],
    [
      'of rows of the app that give one, that one',
      'fun Pick(onClick: (Kind) -> Unit) { onClick(Kind.SHOTS) }\nfun Page() { Kind.entries.forEach { Pick(onClick = { read(it.type) }) } }',
      'immunization',
    ],
  ])('%s', async (_, text, read) => {
    expect(sureOf(await flow({ 'App/A.kt': K + text }, { kind: 'app' }))).toBe(`immunization labResult | ${read}`);
  });
});

const N = `using HealthKit;
public enum Kind { Labs, Shots }
public static class Health {
  static readonly HKHealthStore store = new();
  public static readonly Dictionary<Kind, HKClinicalTypeIdentifier> Ids = new() { [Kind.Labs] = HKClinicalTypeIdentifier.LabResultRecord, [Kind.Shots] = HKClinicalTypeIdentifier.ImmunizationRecord };
  public static readonly Dictionary<string, HKClinicalTypeIdentifier> Named = new() { ["labs"] = HKClinicalTypeIdentifier.LabResultRecord, ["shots"] = HKClinicalTypeIdentifier.ImmunizationRecord };
  public static void Read(HKClinicalTypeIdentifier id) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, 0, null, (q, r, e) => { })); }
  public static void Ask() { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!), (ok, error) => { }); }
}
`;
const LABS = 'HKClinicalTypeIdentifier.LabResultRecord';
const page = (body: string, more = ''): string => `public class P : ContentPage { public P() { ${body} } ${more} }`;

describe('C#', () => {
  test.each([
    [
      'the name of a case that preferences keep',
      page('Health.Read(Health.Ids[Enum.Parse<Kind>(Preferences.Default.Get("kind", nameof(Kind.Labs)))]);'),
      'immunization labResult',
    ],
    [
      'a name that preferences keep, as a key',
      page('Health.Read(Health.Named[Preferences.Get("kind", "labs")]);'),
      'immunization labResult',
    ],
    [
      'the parameter of a command',
      page(
        `ICommand open = new Command<HKClinicalTypeIdentifier>(id => Health.Read(id));\nContent = new VerticalStackLayout { new Button { Command = open, CommandParameter = ${LABS} } };`,
      ),
      'labResult',
    ],
    [
      'the parameter of a command that is set',
      page(
        `var open = new Command<HKClinicalTypeIdentifier>(id => Health.Read(id));\nvar button = new Button();\nbutton.Command = open;\nbutton.CommandParameter = ${LABS};`,
      ),
      'labResult',
    ],
    [
      'the value of a radio button',
      page(
        `var radio = new RadioButton { Value = ${LABS} };\nradio.CheckedChanged += OnChecked;`,
        'void OnChecked(object? sender, CheckedChangedEventArgs e) { if (e.Value && sender is RadioButton { Value: HKClinicalTypeIdentifier id }) Health.Read(id); }',
      ),
      'labResult',
    ],
    [
      'the value of the button that was clicked',
      page(
        `var button = new Button();\nbutton.BindingContext = ${LABS};\nbutton.Clicked += (sender, e) => Health.Read((HKClinicalTypeIdentifier)((Button)sender).BindingContext);`,
      ),
      'labResult',
    ],
    [
      'a button of a sheet',
      page(
        'Open();',
        'async void Open() { var title = await DisplayActionSheet("a", "Cancel", null, "labs"); if (title != null) Health.Read(Health.Named[title]); }',
      ),
      'labResult',
    ],
  ])('%s', async (_, text, read) => {
    expect(sureOf(await flow({ 'App/A.cs': N + text }, { kind: 'app' }))).toBe(`immunization labResult | ${read}`);
  });
});

/** Without what is narrowed at one place and certain at another. */
function sureOf(told: string): string {
  const [asked = '', got = ''] = told.split(' | ');
  const all = got.split(' ');
  return `${asked} | ${all.filter((one) => !(one.endsWith('*') && all.includes(one.slice(0, -1)))).join(' ')}`;
}
