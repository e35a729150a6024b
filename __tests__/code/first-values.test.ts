import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** All three kinds are asked for, and the chosen one is read: allergies, unless somebody chooses another. */
const FIRST = 'allergy condition immunization | allergy';

const HEALTH = `import HealthKit
enum Kind: String, CaseIterable, Codable { case allergies, shots, problems
  var type: HKClinicalType { switch self { case .allergies: HKClinicalType(.allergyRecord)
    case .shots: HKClinicalType(.immunizationRecord)
    case .problems: HKClinicalType(.conditionRecord) } } }
final class Health { static let shared = Health(); let store = HKHealthStore()
  func all() async throws { try await store.requestAuthorization(toShare: [], read: Set(Kind.allCases.map(\\.type))) }
  func go(_ kind: Kind) async throws { _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: kind.type)], sortDescriptors: []).result(for: store) }
}
`;
const swift = (page: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
  flow({
    'App/Health.swift': HEALTH,
    'App/App.swift':
      'import SwiftUI\n@main struct Main: App { var body: some Scene { WindowGroup { Page().task { try? await Health.shared.all() } } } }\n',
    'App/Page.swift': `import SwiftUI\n${page}\n`,
    ...more,
  });
const GO = 'Button("Go") { Task { try await Health.shared.go(kind) } }';
const EACH = (does: string): string => `ForEach(Kind.allCases) { one in Button(one.rawValue) { ${does} } }`;
const STATE = '@State private var kind = Kind.allergies';

describe('in Swift the first value of a variable is not its only one', () => {
  test.each([
    [
      'where an initialiser keeps a binding under its own name',
      `struct Page: View { ${STATE}\n var body: some View { Chips($kind); ${GO} } }`,
      `struct Chips: View { @Binding private var kind: Kind\n init(_ kind: Binding<Kind>) { _kind = kind }\n var body: some View { ${EACH('kind = one')} } }`,
    ],
    [
      'where a binding is kept as such',
      `struct Page: View { ${STATE}\n var body: some View { Chips(kind: $kind); ${GO} } }`,
      `struct Chips: View { let kind: Binding<Kind>\n var body: some View { ${EACH('kind.wrappedValue = one')} } }`,
    ],
    [
      'where the environment is given another',
      `extension EnvironmentValues { @Entry var kind: Kind = .allergies }\nstruct Page: View { @State private var picked = Kind.allergies\n var body: some View { Picker("K", selection: $picked) {}; Inner().environment(\\.kind, picked) } }`,
      `struct Inner: View { @Environment(\\.kind) var kind\n var body: some View { ${GO} } }`,
    ],
    [
      'where a wrapper of a library keeps it by a key',
      `struct Page: View { @Shared(.appStorage("kind")) var kind: Kind = .allergies\n var body: some View { ${GO} } }`,
      '',
    ],
    [
      'where a wrapper of the app keeps it by a key',
      `@propertyWrapper struct Stored<T> { let key: String; let initial: T\n init(wrappedValue: T, _ key: String) { self.initial = wrappedValue; self.key = key }\n var wrappedValue: T { get { UserDefaults.standard.object(forKey: key) as? T ?? initial } set { UserDefaults.standard.set(newValue, forKey: key) } } }\nenum Prefs { @Stored("kind") static var kind: Kind = .allergies }\nstruct Page: View { var body: some View { Button("Go") { Task { try await Health.shared.go(Prefs.kind) } } } }`,
      '',
    ],
    [
      'where it is bound in the state of a store',
      '@Reducer struct Book { @ObservableState struct State { var kind: Kind = .allergies }\n enum Action: BindableAction { case binding(BindingAction<State>), go }\n var body: some ReducerOf<Self> { BindingReducer(); Reduce { state, action in switch action { case .binding: return .none\n case .go: let kind = state.kind; return .run { _ in try await Health.shared.go(kind) } } } } }\nstruct Page: View { @Bindable var store = Store(initialState: Book.State()) { Book() }\n var body: some View { Picker("K", selection: $store.kind) {}; Button("Go") { store.send(.go) } } }',
      '',
    ],
    [
      'where a storyboard sets it',
      'final class Other: UIViewController { @IBInspectable var kindName: String = "allergies"\n @IBAction func goTapped(_ s: Any) { Task { try await Health.shared.go(Kind(rawValue: kindName)!) } } }\nstruct Page: View { var body: some View { Text("") } }',
      '',
    ],
    [
      'where an initialiser sets it and a file that names no type sets another',
      'final class Book { var kind: Kind\n init() { kind = .allergies }\n func go() { Task { try await Health.shared.go(kind) } } }\nstruct Page: View { let book = Book()\n var body: some View { Chooser(book: book); Button("Go") { book.go() } } }',
      'struct Chooser: View { let book: Book\n var body: some View { Button("S") { book.kind = .shots }; Button("P") { book.kind = .problems } } }',
    ],
    [
      'where a key path is given a value by its bare name',
      '@Observable final class Book { var kind: Kind = .allergies\n func set<V>(_ path: ReferenceWritableKeyPath<Book, V>, to value: V) { self[keyPath: path] = value } }\nlet book = Book()\nstruct Page: View { var body: some View { Chooser(); Button("Go") { Task { try await Health.shared.go(book.kind) } } } }',
      'struct Chooser: View { var body: some View { Button("S") { book.set(\\.kind, to: .shots) }; Button("P") { book.set(\\.kind, to: .problems) } } }',
    ],
  ])('%s', async (_, page, other) => {
    expect(await swift(page, { 'App/Other.swift': `import SwiftUI\n${other}\n` })).not.toBe(FIRST);
  });

  test.each([
    [
      'in a dependency that a test of its name overrides',
      'struct KindKey: DependencyKey { static let liveValue: Kind = .allergies }\nextension DependencyValues { var kind: Kind { get { self[KindKey.self] } set { self[KindKey.self] = newValue } } }\nstruct Model { @Dependency(\\.kind) var kind\n func go() async throws { try await Health.shared.go(kind) } }\nstruct Page: View { var body: some View { Button("Go") { Task { try await Model().go(); try await withDependencies { $0.kind = .shots } operation: { Model() }.go() } } } }',
    ],
    [
      'in a flag that is turned over',
      'func pick(_ isFirst: Bool) -> Kind { isFirst ? .allergies : .shots }\nstruct Page: View { var body: some View { Button("Go") { Task { var isFirst = true; while true { try await Health.shared.go(pick(isFirst)); isFirst.toggle() } } } } }',
    ],
    [
      'in options that are spelt otherwise',
      'struct Scope: OptionSet { let rawValue: Int; static let a = Scope(rawValue: 1 << 0); static let b = Scope(rawValue: 0b10); static let same = Scope(rawValue: 1); static let c = Scope(rawValue: 4) }\nstruct Page: View { var body: some View { Button("Go") { Task { try await load([.same, .b]) } } }\n func load(_ scope: Scope) async throws { if scope.contains(.a) { try await Health.shared.go(.allergies) }; if scope.contains(.b) { try await Health.shared.go(.shots) }; if scope.contains(.c) { try await Health.shared.go(.problems) } } }',
    ],
  ])('%s both values are known', async (_, page) => {
    expect(await swift(page)).toBe('allergy condition immunization | allergy immunization');
  });

  test('but where nobody sets it, it is', async () => {
    const page = `struct Page: View { ${STATE}\n var body: some View { Text(kind.rawValue); ${GO} } }`;
    expect(await swift(page)).toBe(FIRST);
  });
});

const objectiveC = (page: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
  flow({
    'App/Health.h':
      '#import <HealthKit/HealthKit.h>\ntypedef NS_ENUM(NSInteger, Kind) { KindAllergies, KindShots, KindProblems };\n@interface Health : NSObject\n@property (nonatomic) HKHealthStore *store;\n- (void)all;\n- (void)go:(Kind)kind;\n@end\n',
    'App/Health.m': `#import "Health.h"
HKClinicalTypeIdentifier IdentifierOf(Kind kind) { switch (kind) { case KindAllergies: return HKClinicalTypeIdentifierAllergyRecord; case KindShots: return HKClinicalTypeIdentifierImmunizationRecord; case KindProblems: return HKClinicalTypeIdentifierConditionRecord; } }
@implementation Health
- (HKClinicalType *)typeOf:(Kind)kind { return [HKObjectType clinicalTypeForIdentifier:IdentifierOf(kind)]; }
- (void)all { NSSet *types = [NSSet setWithObjects:[self typeOf:KindAllergies], [self typeOf:KindShots], [self typeOf:KindProblems], nil]; [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL s, NSError *e) {}]; }
- (void)go:(Kind)kind { [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:[self typeOf:kind] predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) {}]]; }
@end
`,
    'App/main.m':
      '#import <UIKit/UIKit.h>\nint main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, @"AppDelegate"); }\n',
    'App/Page.h':
      '#import "Health.h"\n@interface Page : UIViewController\n@property (nonatomic) Kind kind;\n@property (nonatomic) Health *health;\n@end\n',
    'App/Page.m': `#import "Page.h"\n@implementation Page\n- (void)viewDidLoad { self.kind = KindAllergies; [self.health all]; }\n- (IBAction)goTapped:(id)sender { [self.health go:self.kind]; }\n${page}@end\n`,
    ...more,
  });

describe('in Objective-C it is not', () => {
  test.each([
    [
      'where an action sets it',
      '- (IBAction)changed:(UISegmentedControl *)sender { self.kind = sender.selectedSegmentIndex; }\n',
      '',
    ],
    [
      'where a method that the system calls sets it',
      '- (void)pickerView:(UIPickerView *)picker didSelectRow:(NSInteger)row inComponent:(NSInteger)part { _kind = (Kind)row; }\n',
      '',
    ],
    [
      'where another file sets it',
      '',
      '#import "Page.h"\n@implementation Chooser\n- (void)prepareForSegue:(UIStoryboardSegue *)segue sender:(id)sender { Page *page = segue.destinationViewController; page.kind = self.tableView.indexPathForSelectedRow.row; }\n@end\n',
    ],
    [
      'where another file sets it by a message',
      '',
      '#import "Page.h"\n@implementation Chooser\n- (void)show:(Page *)page { [page setKind:KindShots]; }\n@end\n',
    ],
  ])('%s', async (_, page, other) => {
    expect(await objectiveC(page, { 'App/Chooser.m': other })).not.toBe(FIRST);
  });
  test('and where nobody sets it, it is', async () => {
    expect(await objectiveC('')).toBe(FIRST);
  });
});

const KOTLIN = `package app

import platform.HealthKit.*
enum class Kind { ALLERGIES, SHOTS, PROBLEMS }
object Health {
  private val store = HKHealthStore()
  private fun typeOf(kind: Kind) = when (kind) { Kind.ALLERGIES -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierAllergyRecord)!!
    Kind.SHOTS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierImmunizationRecord)!!
    Kind.PROBLEMS -> HKObjectType.clinicalTypeForIdentifier(HKClinicalTypeIdentifierConditionRecord)!! }
  fun all() { store.requestAuthorizationToShareTypes(null, readTypes = Kind.entries.map { typeOf(it) }.toSet()) { _, _ -> } }
  fun go(kind: Kind) { store.executeQuery(HKSampleQuery(sampleType = typeOf(kind), predicate = null, limit = 0u, sortDescriptors = null) { _, _, _ -> }) }
}
`;

describe('in Kotlin it is not', () => {
  const screen = (head: string, body: string, use = 'kind'): string =>
    `@Composable fun Page() { ${head}\n Column { ${body}\n Button(onClick = { Health.go(${use}) }) { Text("Go") } } }`;
  const model = (field: string, pick: string, use: string): string =>
    `data class UiState(val kind: Kind = Kind.ALLERGIES)\nclass Model : ViewModel() { ${field}\n fun pick(k: Kind) { ${pick} }\n fun go() { Health.go(${use}) } }\n@Composable fun Page(model: Model = viewModel()) { Dropdown(onPick = model::pick)\n Button(onClick = model::go) { Text("Go") } }`;
  test.each([
    [
      'where a state is taken apart and its setter handed on',
      screen('val (kind, setKind) = remember { mutableStateOf(Kind.ALLERGIES) }', 'Dropdown(onPick = setKind)'),
    ],
    [
      'where a state is handed on',
      `@Composable fun Chips(kind: MutableState<Kind>) { Kind.entries.forEach { one -> Chip(onClick = { kind.value = one }) } }\n${screen('val kind = remember { mutableStateOf(Kind.ALLERGIES) }', 'Chips(kind)', 'kind.value')}`,
    ],
    [
      'where a flow is updated',
      model('private val _kind = MutableStateFlow(Kind.ALLERGIES)', '_kind.update { k }', '_kind.value'),
    ],
    ['where a copy is kept', model('var state = UiState()', 'state = state.copy(kind = k)', 'state.kind')],
    [
      'where a flow is given a copy',
      model(
        'private val _state = MutableStateFlow(UiState())',
        '_state.update { it.copy(kind = k) }',
        '_state.value.kind',
      ),
    ],
  ])('%s', async (_, page) => {
    expect(
      await flow({
        'src/iosMain/kotlin/Health.kt': `${KOTLIN}fun start() { Health.all() }\n`,
        'src/iosMain/kotlin/Page.kt': `package app\nimport androidx.compose.runtime.*\n${page}\n`,
      }),
    ).not.toBe(FIRST);
  });
});

const C_SHARP = `using HealthKit;
public enum Kind { Allergies, Shots, Problems }
public class Health { public static readonly Health Shared = new();
  readonly HKHealthStore _store = new();
  static HKClinicalType TypeOf(Kind kind) => kind switch { Kind.Allergies => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!, Kind.Shots => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!, _ => HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ConditionRecord)! };
  public async Task All() => await _store.RequestAuthorizationToShareAsync(new NSSet(), NSSet.MakeNSObjectSet(new[] { TypeOf(Kind.Allergies), TypeOf(Kind.Shots), TypeOf(Kind.Problems) }));
  public void Go(Kind kind) { _store.ExecuteQuery(new HKSampleQuery(TypeOf(kind), null, 0, null, (_, records, _) => {})); }
}
`;

describe('in C# it is not', () => {
  const app = (page: string, more: Readonly<Record<string, string>> = {}): Promise<string> =>
    flow({
      'Health.cs': C_SHARP,
      'App.cs':
        'public partial class App : Application { public App() { Health.Shared.All(); MainPage = new MainPage(); } }\n',
      'Page.cs': `${page}\npublic partial class MainPage : ContentPage { readonly Model model = new(); void OnGo(object s, EventArgs e) => model.Go(); }\n`,
      ...more,
    });
  const PLAIN = 'public Kind Selected { get; set; } = Kind.Allergies;';
  const model = (head: string, body = PLAIN, use = 'Selected'): string =>
    `${head} { ${body} public void Go() => Health.Shared.Go(${use}); }`;
  test.each([
    [
      'a page shows itself',
      'public class Model : BasePage { public Kind Selected { get; set; } = Kind.Allergies; public void Go() => Health.Shared.Go(Selected); }',
      {},
    ],
    [
      'XAML is bound to it by its name',
      model('public class Model'),
      { 'Page.xaml': '<ContentPage><Picker SelectedItem="{Binding Selected, Mode=TwoWay}" /></ContentPage>' },
    ],
    [
      'code binds it by its name',
      model('public class Model'),
      {
        'Other.cs':
          'class Other { void X() { picker.SetBinding(Picker.SelectedItemProperty, nameof(Model.Selected)); } }',
      },
    ],
    ['its class is given what makes it notify', model('[AddINotifyPropertyChangedInterface] public class Model'), {}],
    ['its class is opened by a route', model('[QueryProperty(nameof(Selected), "kind")] public class Model'), {}],
    [
      'a class of the app notifies',
      `public class Base : INotifyPropertyChanged { }\n${model('public class Model : Base')}`,
      {},
    ],
    [
      'its first value is given by a constructor',
      model(
        'public class Model : ObservableObject',
        'public Kind Selected { get; set; } public Model() { Selected = Kind.Allergies; }',
      ),
      {},
    ],
    [
      'an object is chosen that holds it',
      `public record Item(string Title, Kind Kind);\n${model('public partial class Model : ObservableObject', 'public List<Item> Items { get; } = new() { new("A", Kind.Allergies), new("S", Kind.Shots), new("P", Kind.Problems) }; [ObservableProperty] private Item selected = new("A", Kind.Allergies);', 'Selected.Kind')}`,
      {},
    ],
    [
      'a reader of JSON sets it',
      `public class Settings { ${PLAIN} }\n${model('public class Model', 'Settings s = JsonSerializer.Deserialize<Settings>(File.ReadAllText("x")) ?? new Settings();', 's.Selected')}`,
      {},
    ],
    [
      'a reader of JSON makes a record of it',
      `public record Settings(string Title, Kind Selected);\n${model('public class Model', 'Settings s = new("A", Kind.Allergies); async Task Load(HttpClient http) => s = (await http.GetFromJsonAsync<Settings[]>("https://x.health/y"))![0];', 's.Selected')}`,
      {},
    ],
    [
      'a reader of JSON sets it as it is made',
      `public class Settings { public Kind Selected { get; init; } = Kind.Allergies; }\n${model('public class Model', 'Settings s = JsonSerializer.Deserialize<Settings>(File.ReadAllText("x")) ?? new Settings();', 's.Selected')}`,
      {},
    ],
    [
      'a service of Refit answers with it',
      `public class Settings { ${PLAIN} }\npublic interface IService { [Get("/settings")] Task<List<Settings>> Load(); }\n${model('public class Model', 'Settings s = new Settings();', 's.Selected')}`,
      {},
    ],
    [
      'code that is made to read JSON knows it',
      `public class Settings { ${PLAIN} }\n[JsonSerializable(typeof(Settings))]\npublic partial class Reader : JsonSerializerContext { }\n${model('public class Model', 'Settings s = JsonSerializer.Deserialize(File.ReadAllText("x"), Reader.Default.Settings) ?? new Settings();', 's.Selected')}`,
      {},
    ],
    [
      'a file that names no type sets it',
      `public static class Settings { public static Kind Selected { get; set; } = Kind.Allergies; }\n${model('public class Model', '', 'Settings.Selected')}`,
      {
        'Other.cs':
          'public class Chooser : ContentPage { public Chooser() { var p = new Picker(); p.SelectedIndexChanged += (s, e) => Settings.Selected = (Kind)p.SelectedIndex; } }',
      },
    ],
  ])('where %s', async (_, page, more) => {
    expect(await app(page, more)).not.toBe(FIRST);
  });
  test('and where nobody sets it, it is', async () => {
    expect(await app(model('public class Model'), { 'Page.xaml': '<ContentPage Title="{Binding Other}" />' })).toBe(
      FIRST,
    );
  });
});

test('a variable that keeps a text is set by a file that imports it, however that is reached', async () => {
  const records = `import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';
import { settings } from './settings';
const KINDS = { allergies: 'HKClinicalTypeIdentifierAllergyRecord', shots: 'HKClinicalTypeIdentifierImmunizationRecord', problems: 'HKClinicalTypeIdentifierConditionRecord' };
export async function ask() { await requestAuthorization(Object.values(KINDS)); }
export async function go() { await queryClinicalRecords(KINDS[settings.kind], { limit: 0 }); }
`;
  const files = {
    'src/records.ts': records,
    'src/settings.ts': "export const settings = { kind: 'allergies' };\n",
    'src/chooser.tsx':
      "import { settings } from './settings';\nexport function Chooser() { return <Picker onValueChange={(v) => { settings.kind = v; }} />; }\n",
  };
  expect(await flow(files)).toMatch(/!$/);
  expect(await flow({ ...files, 'src/chooser.tsx': '' })).toBe(FIRST);
});
