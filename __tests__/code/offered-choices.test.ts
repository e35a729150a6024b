/** What UIKit says of which row, segment or segue was chosen is one of the choices that the app itself offers. */
import { expect, test } from 'vitest';
import { flow } from './code.ts';

const H = `import HealthKit
import UIKit
let store = HKHealthStore()
enum Kind: Int, CaseIterable { case labs, shots
 var id: HKClinicalTypeIdentifier { switch self { case .labs: .labResultRecord
 case .shots: .immunizationRecord } } }
enum Name: String { case labs, shots
 var id: HKClinicalTypeIdentifier { switch self { case .labs: .labResultRecord
 case .shots: .immunizationRecord } } }
func read(_ id: HKClinicalTypeIdentifier) { store.execute(HKSampleQuery(sampleType: HKClinicalType(id), predicate: nil, limit: 0, sortDescriptors: nil) { _, _, _ in }) }
func ask() { store.requestAuthorization(toShare: nil, read: [HKClinicalType(.labResultRecord), HKClinicalType(.immunizationRecord), HKClinicalType(.allergyRecord)]) { _, _ in } }
`;

test.each([
  [
    'the name of a segue',
    `final class V: UIViewController { override func prepare(for segue: UIStoryboardSegue, sender: Any?) { guard let n = segue.identifier.flatMap(Name.init(rawValue:)) else { return }\n read(n.id) } }`,
    'immunization* labResult*',
  ],
  [
    'the name of a segue, taken apart first',
    `final class V: UIViewController { override func prepare(for segue: UIStoryboardSegue, sender: Any?) { guard let id = segue.identifier, let n = Name(rawValue: id) else { return }\n read(n.id) } }`,
    'immunization* labResult*',
  ],
  [
    'the name of a segue in a switch',
    `final class V: UIViewController { override func prepare(for segue: UIStoryboardSegue, sender: Any?) { switch segue.identifier { case "labs": read(.labResultRecord)\n case "shots": read(.immunizationRecord)\n default: break } } }`,
    'immunization labResult',
  ],
  [
    'the section of a row',
    `final class V: UITableViewController { override func tableView(_ t: UITableView, didSelectRowAt indexPath: IndexPath) { guard let k = Kind(rawValue: indexPath.section) else { return }\n read(k.id) } }`,
    'immunization* labResult*',
  ],
  [
    'the segment of a control',
    `final class V: UIViewController { @IBOutlet var control: UISegmentedControl!\n @IBAction func changed(_ sender: UISegmentedControl) { if let k = Kind(rawValue: sender.selectedSegmentIndex) { read(k.id) } } }`,
    'immunization* labResult*',
  ],
  [
    'the tag of a button',
    `final class V: UIViewController { @IBAction func tapped(_ sender: UIButton) { read(Kind(rawValue: sender.tag)!.id) } }`,
    'immunization* labResult*',
  ],
  [
    'a quick action',
    `final class D: NSObject, UIApplicationDelegate { func application(_ a: UIApplication, performActionFor item: UIApplicationShortcutItem, completionHandler: @escaping (Bool) -> Void) { if let n = Name(rawValue: item.type) { read(n.id) } } }`,
    'immunization* labResult*',
  ],
  [
    'a row as an index',
    `final class V: UITableViewController { override func tableView(_ t: UITableView, didSelectRowAt indexPath: IndexPath) { read(Kind.allCases[indexPath.row].id) } }`,
    'immunization labResult',
  ],
])('%s', async (_, text, read) => {
  expect(await flow({ 'App/A.swift': H + text })).toBe(`allergy immunization labResult | ${read}`);
});

/** Views of SwiftUI say with what they show which of the choices a person has. */
const PICKED = `import SwiftUI
enum Shelf: String, CaseIterable, Identifiable { case labs, vitals, shots
 var id: Self { self }
 var type: HKClinicalTypeIdentifier { switch self { case .labs: .labResultRecord
 case .shots: .immunizationRecord
 case .vitals: .vitalSignRecord } } }
`;

test.each([
  [
    'the rows of a list',
    'struct V: View { @State var kind: Shelf?\n var body: some View { List(Shelf.allCases, id: \\.self, selection: $kind) { Text($0.rawValue) }.task(id: kind) { if let kind { read(kind.type) } } } }',
    'immunization labResult vitalSign',
  ],
  [
    'the rows of a list, told apart by themselves',
    'struct V: View { @State var kind: Shelf?\n var body: some View { List(Shelf.allCases, selection: $kind) { Text($0.rawValue) }.task(id: kind) { if let kind { read(kind.type) } } } }',
    'immunization labResult vitalSign',
  ],
  [
    'tags',
    'struct V: View { @State var kind = Shelf.labs\n var body: some View { Picker("", selection: $kind) { ForEach(Shelf.allCases) { each in Text(each.rawValue).tag(each) } }.task(id: kind) { read(kind.type) } } }',
    'immunization labResult vitalSign',
  ],
  [
    'tags of some',
    'struct V: View { @State var kind = Shelf.labs\n var body: some View { Picker("", selection: $kind) { Text("a").tag(Shelf.labs)\n Text("b").tag(Shelf.shots) }.task(id: kind) { read(kind.type) } } }',
    'immunization labResult',
  ],
  [
    'a property of a model',
    '@Observable final class M { var kind = Shelf.labs\n func load() { read(kind.type) } }\nstruct V: View { @Bindable var m: M\n var body: some View { TabView(selection: $m.kind) { ForEach(Shelf.allCases) { each in Text(each.rawValue).tag(each) } }.task { m.load() } } }',
    'immunization labResult vitalSign',
  ],
  [
    'tabs, and what is listed in one of them',
    'struct V: View { @State var kind = Shelf.labs\n var body: some View { TabView(selection: $kind) { Tab("a", systemImage: "a", value: Shelf.labs) { List(Shelf.allCases, id: \\.self) { Text($0.rawValue) } }\n Tab("b", systemImage: "b", value: Shelf.shots) { Text("b") } }.task(id: kind) { read(kind.type) } } }',
    'immunization labResult vitalSign*',
  ],
  [
    'pages, and what is listed in one of them',
    'struct V: View { @State var kind = Shelf.labs\n var body: some View { TabView(selection: $kind) { ScrollView { ForEach(Shelf.allCases, id: \\.self) { Text($0.rawValue) } }.tag(Shelf.labs)\n Text("b").tag(Shelf.shots) }.task(id: kind) { read(kind.type) } } }',
    'immunization labResult vitalSign*',
  ],
  [
    'links of a split view',
    'struct V: View { @State var kind: Shelf?\n var body: some View { NavigationSplitView { List(selection: $kind) { NavigationLink("a", value: Shelf.labs)\n NavigationLink("b", value: Shelf.vitals) } } detail: { if let kind { P(kind: kind) } } } }\nstruct P: View { let kind: Shelf\n var body: some View { Text("").task { read(kind.type) } } }',
    'labResult vitalSign',
  ],
  [
    'a view of its own for the control',
    'struct V: View { @State var kind = Shelf.labs\n var body: some View { Chooser(kind: $kind).task(id: kind) { read(kind.type) } } }\nstruct Chooser: View { @Binding var kind: Shelf\n var body: some View { Picker("", selection: $kind) { ForEach(Shelf.allCases) { Text($0.rawValue).tag($0) } } } }',
    'immunization labResult vitalSign',
  ],
])('%s, picked', async (_, text, read) => {
  const told = await flow({ 'App/A.swift': `${H}${PICKED}${text}` });
  const [asked = '', got = ''] = told.split(' | ');
  const sure = new Set(got.split(' ').filter((one) => !one.endsWith('*')));
  const shown = got.split(' ').filter((one) => !one.endsWith('*') || !sure.has(one.slice(0, -1)));
  expect(`${asked} | ${shown.join(' ')}`).toBe(`allergy immunization labResult | ${read}`);
});

test('a text from elsewhere is none', async () => {
  const text =
    'final class V: UIViewController { func show(_ link: URL) { if let n = Name(rawValue: link.lastPathComponent) { read(n.id) } } }';
  expect(await flow({ 'App/A.swift': H + text })).toBe('allergy immunization labResult | !');
});

const N = `using HealthKit;
using UIKit;
enum Kind { Labs, Shots }
static class Health {
  static readonly HKHealthStore store = new();
  public static HKClinicalTypeIdentifier IdOf(Kind kind) => kind switch { Kind.Labs => HKClinicalTypeIdentifier.LabResultRecord, _ => HKClinicalTypeIdentifier.ImmunizationRecord };
  public static void Read(HKClinicalTypeIdentifier id) { store.ExecuteQuery(new HKSampleQuery(HKObjectType.GetClinicalType(id)!, null, 0, null, (q, r, e) => { })); }
  public static void Ask() { store.RequestAuthorizationToShare(new NSSet(), new NSSet(HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.LabResultRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.ImmunizationRecord)!, HKObjectType.GetClinicalType(HKClinicalTypeIdentifier.AllergyRecord)!), (ok, error) => { }); }
}
`;
const table = (body: string): string =>
  `public class V : UITableViewController { public override void RowSelected(UITableView tableView, NSIndexPath indexPath) { ${body} } }`;

test.each([
  [
    'a row in a switch',
    table(
      'switch (indexPath.Row) { case 0: Health.Read(HKClinicalTypeIdentifier.LabResultRecord); break; case 1: Health.Read(HKClinicalTypeIdentifier.ImmunizationRecord); break; default: break; }',
    ),
    'immunization labResult',
  ],
  [
    'a row in a switch that gives',
    table(
      'Health.Read(indexPath.Row switch { 0 => HKClinicalTypeIdentifier.LabResultRecord, _ => HKClinicalTypeIdentifier.ImmunizationRecord });',
    ),
    'immunization labResult',
  ],
  [
    'a row that is compared',
    table(
      'if (indexPath.Row == 0) Health.Read(HKClinicalTypeIdentifier.LabResultRecord); else Health.Read(HKClinicalTypeIdentifier.ImmunizationRecord);',
    ),
    'immunization labResult',
  ],
  ['a row as a case', table('Health.Read(Health.IdOf((Kind)indexPath.Row));'), 'immunization labResult'],
  [
    'a row as an index',
    `${table('Health.Read(ids[indexPath.Row]);').replace('{', '{ static readonly HKClinicalTypeIdentifier[] ids = [HKClinicalTypeIdentifier.LabResultRecord, HKClinicalTypeIdentifier.ImmunizationRecord];')}`,
    'immunization labResult',
  ],
  [
    'the segment of a control',
    'public class V : UIViewController { readonly UISegmentedControl segments = new("Labs", "Shots"); public override void ViewDidLoad() { segments.ValueChanged += (s, e) => Show(); } void Show() { switch (segments.SelectedSegment) { case 0: Health.Read(HKClinicalTypeIdentifier.LabResultRecord); break; default: Health.Read(HKClinicalTypeIdentifier.ImmunizationRecord); break; } } }',
    'immunization labResult',
  ],
  [
    'the name of a segue',
    'public class V : UIViewController { public override void PrepareForSegue(UIStoryboardSegue segue, NSObject? sender) { switch (segue.Identifier) { case "labs": Health.Read(HKClinicalTypeIdentifier.LabResultRecord); break; case "shots": Health.Read(HKClinicalTypeIdentifier.ImmunizationRecord); break; } } }',
    'immunization labResult',
  ],
])('%s, in C#', async (_, text, read) => {
  expect(await flow({ 'V.cs': N + text })).toBe(`allergy immunization labResult | ${read}`);
});

test.each([
  ['by its name', '@State var id = HKClinicalTypeIdentifier.labResultRecord', '$id', 'id'],
  ['of a model', '@Bindable var model: Model', '$model.id', 'model.id'],
])('clinical types that a picker offers, %s', async (_, declared, bound, said) => {
  const text = `@Observable final class Model { var id = HKClinicalTypeIdentifier.labResultRecord }
struct V: View { ${declared}\n var body: some View { Picker("", selection: ${bound}) { Text("a").tag(HKClinicalTypeIdentifier.labResultRecord)\n Text("b").tag(HKClinicalTypeIdentifier.immunizationRecord) }.task(id: ${said}) { read(${said}) } } }`;
  expect(await flow({ 'App/A.swift': H + text })).toBe('allergy immunization labResult | immunization labResult');
});

/** What is asked for by a row is each of what the rows show, as a loop over them would say. */
test.each([
  [
    'a row of a table',
    'final class V: UITableViewController { let rows: [(title: String, type: HKClinicalType)] = [("L", HKClinicalType(.labResultRecord)), ("S", HKClinicalType(.immunizationRecord))]\n override func tableView(_ t: UITableView, didSelectRowAt indexPath: IndexPath) { let type = rows[indexPath.row].type\n store.requestAuthorization(toShare: nil, read: [type]) { _, _ in } } }',
    'immunization labResult |',
  ],
  [
    'the tag of a button',
    'final class V: UIViewController { let ids: [HKClinicalTypeIdentifier] = [.labResultRecord, .immunizationRecord]\n @objc func tapped(_ sender: UIButton) { store.requestAuthorization(toShare: nil, read: [HKClinicalType(ids[sender.tag])]) { _, _ in } } }',
    'immunization labResult |',
  ],
  [
    'the segment of a control',
    'final class C: NSObject { let ids: [HKClinicalTypeIdentifier] = [.labResultRecord, .immunizationRecord]\n @objc func changed(_ control: UISegmentedControl) { store.requestAuthorization(toShare: nil, read: [HKClinicalType(ids[control.selectedSegmentIndex])]) { _, _ in } } }',
    'immunization labResult |',
  ],
  [
    'a number from elsewhere',
    'final class V: UIViewController { let ids: [HKClinicalTypeIdentifier] = [.labResultRecord, .immunizationRecord]\n @objc func tapped(_ sender: UIButton) { store.requestAuthorization(toShare: nil, read: [HKClinicalType(ids[UserDefaults.standard.integer(forKey: "kind")])]) { _, _ in } } }',
    'immunization* labResult*! |',
  ],
])('%s, asked for', async (_, text, told) => {
  expect(await flow({ 'App/A.swift': H.replace(/^func ask.*$/m, '') + text })).toBe(told);
});
