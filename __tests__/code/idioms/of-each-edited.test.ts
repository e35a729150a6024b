/** Two objects of one class that a form may edit, either of them: what is read of one and put back is put into that one. */
import { expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { C_SHARP } from './c-sharp.ts';
import { DART } from './dart.ts';
import { eachApart } from './each-apart.ts';
import { JAVASCRIPT } from './javascript.ts';
import { KOTLIN } from './kotlin.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const DRUG = 'final class Drug { var name: String\n init(name: String) { self.name = name } }\n';
const MODEL =
  'import SwiftData\n@Model final class Drug { var name: String = ""\n init(name: String) { self.name = name } }\nlet container = try! ModelContainer(for: Drug.self, configurations: ModelConfiguration(cloudKitDatabase: .none))\n';
const FORM =
  'struct DrugForm: View { var drug: Drug?\n @State private var name = ""\n var body: some View { TextField("Name", text: $name).onAppear { guard let drug else { return }\n name = drug.name }\n Button("Save") { save() } }\n private func save() { if let drug { drug.name = name.trimmingCharacters(in: .whitespaces) } } }\n';

eachApart('Swift', SWIFT, [
  [
    'in a form that is handed one',
    (make, use, told) =>
      `${DRUG}final class Form { let drug: Drug\n private var name = ""\n init(drug: Drug) { self.drug = drug\n name = drug.name }\n func save() { drug.name = name } }\nfunc go() { let first = Drug(name: ${make}), second = Drug(name: "typed")\n for drug in [first, second] { Form(drug: drug).save() }\n ${use(`${told}.name`)} }`,
  ],
  [
    'in a view with a state',
    (make, use, told) =>
      `${DRUG}${FORM}struct Screen: View { @State private var edited: Drug?\n let first = Drug(name: ${make}), second = Drug(name: "typed")\n var body: some View { ForEach([first, second], id: \\.name) { drug in Button(drug.name) { edited = drug } }.sheet(item: $edited) { DrugForm(drug: $0) }\n Button("Tell") { tell() } }\n func tell() { ${use(`${told}.name`)} } }`,
  ],
  [
    'of a store, in a view with a state',
    (make, use, told) =>
      `${MODEL}${FORM}struct Screen: View { @Query private var drugs: [Drug]\n @State private var edited: Drug?\n var body: some View { ForEach(drugs) { drug in Button(drug.name) { edited = drug } }.sheet(item: $edited) { drug in DrugForm(drug: drug) } } }\nfunc go(context: ModelContext) { let first = Drug(name: ${make}), second = Drug(name: "typed")\n context.insert(first)\n context.insert(second)\n ${use(`${told}.name`)} }`,
  ],
  [
    'of a store, where nobody sees which come to the form',
    (make, use, told) =>
      `${MODEL}${FORM}struct Screen: View { let picked: Drug\n var body: some View { DrugForm(drug: picked) } }\nfunc go(context: ModelContext) { let first = Drug(name: ${make}), second = Drug(name: "typed")\n context.insert(first)\n context.insert(second)\n ${use(`${told}.name`)} }`,
  ],
  [
    'in each of a list',
    (make, use, told) =>
      `${DRUG}func go() { let first = Drug(name: ${make}), second = Drug(name: "typed")\n for drug in [first, second] { drug.name = drug.name.capitalized }\n ${use(`${told}.name`)} }`,
  ],
  [
    'by a copy of one, which is another',
    (make, use, told) =>
      `${DRUG}func copied(_ drug: Drug) -> Drug { let copy = Drug(name: "")\n copy.name = drug.name\n return copy }\nfunc go() { let first = copied(Drug(name: ${make})), second = copied(Drug(name: "typed"))\n ${use(`${told}.name`)} }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'in each of a list',
    (make, use, told) =>
      `@interface Drug : NSObject\n@property (nonatomic, copy) NSString *name;\n@end\n@implementation Drug\n@end\n@interface Form : NSObject\n@property (nonatomic, strong) Drug *drug;\n@property (nonatomic, copy) NSString *text;\n- (void)open:(Drug *)drug;\n- (void)save;\n@end\n@implementation Form\n- (void)open:(Drug *)drug { self.drug = drug;\n self.text = drug.name; }\n- (void)save { self.drug.name = self.text; }\n@end\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { Drug *first = [[Drug alloc] init];\n first.name = ${make};\n Drug *second = [[Drug alloc] init];\n second.name = @"typed";\n Form *form = [[Form alloc] init];\n [form open:first];\n [form save];\n [form open:second];\n [form save];\n ${use(`${told}.name`)} }\n@end`,
  ],
]);

eachApart('Kotlin', KOTLIN, [
  [
    'in a form that is handed one',
    (make, use, told) =>
      `class Drug(var name: String)\nclass Form(private val drug: Drug) { private var text = drug.name\n fun save() { drug.name = text.trim() } }\nfun go() { val first = Drug(${make})\n val second = Drug("typed")\n listOf(first, second).forEach { Form(it).save() }\n ${use(`${told}.name`)} }`,
  ],
]);

eachApart('C#', C_SHARP, [
  [
    'in a page that is handed one',
    (make, use, told) =>
      `public class Drug { public string Name { get; set; } = ""; }\npublic class Form { private Drug _drug; private string _text = "";\n public void Open(Drug drug) { _drug = drug; _text = drug.Name; }\n public void Save() { _drug.Name = _text.Trim(); } }\npublic class Page { public void Go() { var first = new Drug { Name = ${make} };\n var second = new Drug { Name = "typed" };\n var form = new Form();\n form.Open(first); form.Save();\n form.Open(second); form.Save();\n ${use(`${told}.Name`)} } }`,
  ],
]);

eachApart('Dart', DART, [
  [
    'in a form that is handed one',
    (make, use, told) =>
      `class Drug { String name;\n Drug(this.name); }\nclass Form { final Drug drug;\n String text;\n Form(this.drug) : text = drug.name;\n void save() { drug.name = text.trim(); } }\nvoid go() { final first = Drug(${make});\n final second = Drug('typed');\n Form(first).save();\n Form(second).save();\n ${use(`${told}.name`)} }`,
  ],
]);

eachApart('JavaScript', JAVASCRIPT, [
  [
    'in a form that is handed one',
    (make, use, told) =>
      `class Drug { name: string;\n constructor(name: string) { this.name = name; } }\nclass Form { drug: Drug; text = '';\n constructor(drug: Drug) { this.drug = drug; this.text = drug.name; }\n save() { this.drug.name = this.text.trim(); } }\nexport function go() { const first = new Drug(${make});\n const second = new Drug('typed');\n for (const drug of [first, second]) new Form(drug).save();\n ${use(`${told}.name`)} }`,
  ],
]);

test('in what is handed over whole, a list that nobody is seen to fill holds none of the others', async () => {
  const code = (name: string): string => `import HealthKit
import SwiftData
@Model final class Drug { var name: String = ""
  var logs: [Intake]?
  init(name: String) { self.name = name } }
@Model final class Intake { var drug: Drug?
  init(drug: Drug? = nil) { self.drug = drug } }
func go(_ record: HKClinicalRecord, context: ModelContext) {
  let drug = Drug(name: record.displayName)
  let log = Intake(drug: drug)
  print(log.drug == nil, Intake().drug == nil)
  context.insert(Drug(name: ${name}))
}
`;
  const toldOf = async (name: string): Promise<readonly string[]> => {
    const { flows } = await factsOf({ 'App/Go.swift': code(name) });
    return flows.flatMap(({ kind, strength }) => (strength === 'value' ? kind : []));
  };
  expect(await toldOf('"typed"')).toEqual([]);
  expect(await toldOf('drug.name')).toEqual(['icloud']);
});
