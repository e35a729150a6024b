import { describe, expect, test } from 'vitest';
import { flow } from './code.ts';

/** All chapters are asked for, and the selected one is read: allergies, unless somebody selects another. */
const MODEL = `import HealthKit
enum Chapter: String, CaseIterable {
  case allergies, shots
  mutating func advance() { self = self == .allergies ? .shots : .allergies }
  var type: HKClinicalType { switch self { case .allergies: HKClinicalType(.allergyRecord)
    case .shots: HKClinicalType(.immunizationRecord) } }
}
@Observable final class Book {
  var selection: Chapter = .allergies
  private(set) var shown: Chapter = .allergies
  let store = HKHealthStore()
  func set<V>(_ path: ReferenceWritableKeyPath<Book, V>, to value: V) { self[keyPath: path] = value }
  func load() async throws {
    try await store.requestAuthorization(toShare: [], read: Set(Chapter.allCases.map(\\.type)))
    _ = try await HKSampleQueryDescriptor(predicates: [.clinicalRecord(type: selection.type)], sortDescriptors: []).result(for: store)
  }
}
`;
const app = (property: string, body: string, more = ''): Promise<string> =>
  flow({
    'App/Book.swift': MODEL,
    'App/App.swift': `import SwiftUI
@main struct Main: App { @State private var book = Book()
  var body: some Scene { WindowGroup { Page(book: book).task { try? await book.load() } } } }
`,
    'App/Page.swift': `import SwiftUI\nstruct Page: View {\n  ${property}\n  var body: some View { ${body} }\n}\n${more}`,
  });

const PICKER =
  'Picker("Chapter", selection: $book.selection) { ForEach(Chapter.allCases, id: \\.self) { Text($0.rawValue) } }';
const CHILD =
  'struct Child: View { @Binding var chapter: Chapter\n var body: some View { Picker("", selection: $chapter) {} } }';

describe('what another file may set is not its first value alone', () => {
  test.each([
    ['a binding of an observable object', '@Bindable var book: Book', PICKER],
    ['a binding of an observed object', '@ObservedObject var book: Book', PICKER],
    ['a binding of an object from around', '@EnvironmentObject var book: Book', PICKER],
    ['a local binding', 'let book: Book', `@Bindable var book = book\n return ${PICKER}`],
    ['a binding that is made where it is used', 'let book: Book', PICKER.replace('$book.', 'Bindable(book).')],
    ['a binding that a view hands on', '@Bindable var book: Book', 'Child(chapter: $book.selection)', CHILD],
    ['an assignment', 'let book: Book', 'Button("Shots") { book.selection = .shots }'],
    ['a key path', 'let book: Book', 'Button("Shots") { book.set(\\.selection, to: Chapter.shots) }'],
    ['a method that changes the value', 'let book: Book', 'Button("Next") { book.selection.advance() }'],
    [
      'what is passed inout',
      'let book: Book',
      'Button("Next") { next(&book.selection) }',
      'func next(_ chapter: inout Chapter) { chapter = .shots }',
    ],
  ])('by %s', async (_, property, body, more = '') => {
    expect(await app(property, body, more)).not.toBe('allergy immunization | allergy');
  });

  test('nor is anything made of one that is only read', async () => {
    expect(await app('let book: Book', 'Text(book.selection.rawValue + "\\(book.selection == .shots)")')).toBe(
      'allergy immunization | allergy',
    );
  });
});

/** The key of a type is a text, and whoever writes it says no type. */
describe('nor is a text that stands for a type its first value alone', () => {
  test.each([
    ['a variable', "let selection = 'allergies';\nexport function pick() { selection = 'shots'; }", 'selection'],
    [
      'an object',
      "const state = { selection: 'allergies' };\nexport function pick() { state.selection = 'shots'; }",
      'state.selection',
    ],
    [
      'an object of a class',
      "class Store { selection = 'allergies'; pick() { this.selection = 'shots'; } }\nexport const store = new Store();",
      'store.selection',
    ],
  ])('in %s', async (_, kept, read) => {
    const script = `import { requestAuthorization, queryClinicalRecords } from '@kingstinct/react-native-healthkit';
const KINDS = { allergies: 'HKClinicalTypeIdentifierAllergyRecord', shots: 'HKClinicalTypeIdentifierImmunizationRecord' };
${kept}
export async function ask() { await requestAuthorization([KINDS.allergies, KINDS.shots]); }
export async function load() { await queryClinicalRecords(KINDS[${read}], { limit: 0 }); }
`;
    expect(await flow({ 'src/records.ts': script })).toBe('allergy immunization | allergy immunization');
  });
});

/** What nothing is put into here is filled where another screen leads to this one, in a file that names no record. */
describe('what has no value where it is declared may get one of another screen', () => {
  const screen = (property: string, test: string): string => `import UIKit
import HealthKit
final class FeatureController: UIViewController {
  ${property}
  private let store = HKHealthStore()
  override func viewDidLoad() { super.viewDidLoad(); show() }
  private func kinds() -> [HKClinicalTypeIdentifier] {
    ${test}
  }
  private func show() {
    store.requestAuthorization(toShare: nil, read: [HKObjectType.clinicalType(forIdentifier: .allergyRecord)!, HKObjectType.clinicalType(forIdentifier: .labResultRecord)!]) { _, _ in }
    read(.allergyRecord)
    for kind in kinds() { read(kind) }
  }
  private func read(_ kind: HKClinicalTypeIdentifier) {
    store.execute(HKSampleQuery(sampleType: HKObjectType.clinicalType(forIdentifier: kind)!, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in })
  }
}
`;
  const welcome = (body: string): string => `import UIKit
final class WelcomeController: UITableViewController {
  override func prepare(for segue: UIStoryboardSegue, sender: Any?) {
    guard let next = segue.destination as? FeatureController else { return }
    ${body}
  }
}
`;
  const FEATURE = `enum FeatureId { case records, steps }
struct Feature { let id: FeatureId
  var title: String? }
`;
  const asked =
    'guard let id = feature?.id else { return [] }\n switch id { case .records: return [.labResultRecord]\n default: return [] }';
  const started = {
    'App/AppDelegate.swift': 'import UIKit\n@main final class AppDelegate: UIResponder, UIApplicationDelegate {}\n',
    'App/Feature.swift': FEATURE,
    // an app that is not small: only files that have to be are opened
    'App/Texts.swift': `let texts = [\n${'  "A text that is shown somewhere.",\n'.repeat(1000)}]\n`,
  };
  test.each([
    ['a struct with a case', 'var feature: Feature?', asked, 'next.feature = Feature(id: .records, title: "Records")'],
    [
      'one that is there by then',
      'var feature: Feature!',
      asked.replace('feature?', 'feature'),
      'next.feature = Feature(id: .records, title: "Records")',
    ],
    [
      'a list of structs',
      'var features: [Feature]?',
      'for one in features ?? [] where one.id == .records { return [.labResultRecord] }\n return []',
      'next.features = [Feature(id: .records, title: nil)]',
    ],
    [
      'a truth',
      'var showsLabs: Bool?',
      'if showsLabs == true { return [.labResultRecord] }\n return []',
      'next.showsLabs = true',
    ],
    [
      'a number',
      'var mode: Int?',
      'switch mode { case 2: return [.labResultRecord]\n default: return [] }',
      'next.mode = 2',
    ],
    [
      'a tuple',
      'var chosen: (id: FeatureId, title: String)?',
      'if chosen?.id == .records { return [.labResultRecord] }\n return []',
      'next.chosen = (id: .records, title: "Records")',
    ],
    [
      'a text',
      'var page: String?',
      'if page == "labs" { return [.labResultRecord] }\n return []',
      'next.page = "labs"',
    ],
    [
      'a set of options',
      'var shown: Set<FeatureId>?',
      'if shown?.contains(.records) == true { return [.labResultRecord] }\n return []',
      'next.shown = [.records]',
    ],
    [
      'a table',
      'var shown: [FeatureId: Bool]?',
      'if shown?[.records] == true { return [.labResultRecord] }\n return []',
      'next.shown = [.records: true]',
    ],
  ])('%s', async (_, property, test, body) => {
    const files = {
      ...started,
      'App/FeatureController.swift': screen(property, test),
      'App/WelcomeController.swift': welcome(body),
    };
    expect(await flow(files, { kind: 'app' })).not.toBe('allergy labResult | allergy');
  });

  test('what a cell shows of a model that another screen fills', async () => {
    const controller = `import UIKit
import HealthKit
final class FeatureController: UIViewController {
  var feature: Feature?
  let model = FeatureModel()
  let records = Records()
  override func viewDidLoad() { super.viewDidLoad(); setUp(); records.ask(); records.recent() }
  func setUp() { guard let feature = feature else { return }; model.current = feature }
}
extension FeatureController: UITableViewDataSource, UITableViewDelegate {
  func tableView(_ tableView: UITableView, numberOfRowsInSection section: Int) -> Int { model.rows?.count ?? 0 }
  func tableView(_ tableView: UITableView, cellForRowAt indexPath: IndexPath) -> UITableViewCell {
    if let cell = tableView.dequeueReusableCell(withIdentifier: "row") as? RowCell, let row = model.rows?[indexPath.row] {
      cell.row = row
      return cell
    }
    return UITableViewCell()
  }
  func tableView(_ tableView: UITableView, didSelectRowAt indexPath: IndexPath) {
    if let cell = tableView.cellForRow(at: indexPath) as? RowCell, let kind = cell.row?.kind { records.read(kind) }
  }
}
`;
    const model = `import HealthKit
final class FeatureModel {
  var current: Feature?
  var rows: [Row]? { get {
    guard let id = current?.id else { return nil }
    switch id {
    case .records:
      var all = [Row]()
      all.append(Row(kind: .allergyRecord))
      all.append(Row(kind: .labResultRecord))
      return all
    default: return nil
    } } }
}
struct Row { let kind: HKClinicalTypeIdentifier }
final class RowCell: UITableViewCell { var row: Row? }
`;
    const records = `import HealthKit
final class Records {
  let store = HKHealthStore()
  func ask() { store.requestAuthorization(toShare: nil, read: [HKObjectType.clinicalType(forIdentifier: .allergyRecord)!, HKObjectType.clinicalType(forIdentifier: .labResultRecord)!]) { _, _ in } }
  func recent() { store.execute(HKSampleQuery(sampleType: HKObjectType.clinicalType(forIdentifier: .allergyRecord)!, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
  func read(_ kind: HKClinicalTypeIdentifier) { if let type = HKObjectType.clinicalType(forIdentifier: kind) { store.execute(HKSampleQuery(sampleType: type, predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) } }
  
}
`;
    const files = {
      ...started,
      'App/FeatureModel.swift': model,
      'App/FeatureController.swift': controller,
      'App/Records.swift': records,
      'App/WelcomeController.swift': welcome('next.feature = list.features[0]').replace(
        'UITableViewController {',
        'UITableViewController {\n let list = FeatureList()',
      ),
      'App/FeatureList.swift':
        'final class FeatureList { let features: [Feature]\n init() { features = [Feature(id: FeatureId.records, title: nil)] } }\n',
    };
    expect(await flow(files, { kind: 'app' })).toBe('allergy labResult | allergy labResult');
  });

  test('Objective-C', async () => {
    const files = {
      'App/FeatureController.h':
        '#import <UIKit/UIKit.h>\n#import "Feature.h"\n@interface FeatureController : UIViewController\n@property (nonatomic, strong) Feature *feature;\n@end\n',
      'App/Feature.h':
        '#import <Foundation/Foundation.h>\ntypedef NS_ENUM(NSInteger, FeatureId) { FeatureIdSteps, FeatureIdRecords };\n@interface Feature : NSObject\n@property (nonatomic) FeatureId featureId;\n@end\n',
      'App/Feature.m': '#import "Feature.h"\n@implementation Feature\n@end\n',
      'App/FeatureController.m': `#import "FeatureController.h"
#import <HealthKit/HealthKit.h>
@implementation FeatureController
- (void)viewDidLoad {
  [super viewDidLoad];
  HKHealthStore *store = [HKHealthStore new];
  HKClinicalType *allergies = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
  HKClinicalType *labs = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
  [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:allergies, labs, nil] completion:^(BOOL ok, NSError *error) {}];
  [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:allergies predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) {}]];
  if (self.feature.featureId == FeatureIdRecords) {
    [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:labs predicate:nil limit:0 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *r, NSError *e) {}]];
  }
}
@end
`,
      'App/Welcome.m': `#import "FeatureController.h"
@interface Welcome : UITableViewController
@end
@implementation Welcome
- (void)prepareForSegue:(UIStoryboardSegue *)segue sender:(id)sender {
  FeatureController *next = segue.destinationViewController;
  Feature *feature = [Feature new];
  feature.featureId = FeatureIdRecords;
  next.feature = feature;
}
@end
`,
    };
    expect(await flow(files, { kind: 'app' })).not.toBe('allergy labResult | allergy');
  });
});
