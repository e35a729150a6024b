/** Stores that CloudKit syncs, and stores beside them that stay on the device. */
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

type Texts = Readonly<Record<string, string>>;

const MODEL = `<model>
<entity name="LabRow" representedClassName="LabRow" syncable="YES"><attribute name="name"/></entity>
<entity name="Note" representedClassName=".NoteRow"><attribute name="text"/></entity>
<configuration name="Here"><memberEntity name="LabRow"/></configuration>
<configuration name="Cloud"><memberEntity name="Note"/></configuration>
</model>`;
const CLASSES = `import CoreData
final class LabRow: NSManagedObject { @NSManaged var name: String? }
final class NoteRow: NSManagedObject { @NSManaged var text: String? }
`;
const HERE = 'd.configuration = "Here"; d.cloudKitContainerOptions = nil';
const CLOUD =
  'd.configuration = "Cloud"; d.cloudKitContainerOptions = NSPersistentCloudKitContainerOptions(containerIdentifier: "a")';

/** A stack with two stores. */
const stack = (one: string, other: string, set = 'container.persistentStoreDescriptions = [here, cloud]'): string => `
import CoreData
final class Stack {
    let container = NSPersistentCloudKitContainer(name: "D")
    init() { ${set} }
    var here: NSPersistentStoreDescription { let d = NSPersistentStoreDescription(url: u); ${one}; return d }
    var cloud: NSPersistentStoreDescription { let d = NSPersistentStoreDescription(url: u); ${other}; return d }
}
`;
/** A stack with the store that a container has by itself. */
const single = (set: string): string => `
import CoreData
func start(_ isOn: Bool) {
    let container = NSPersistentCloudKitContainer(name: "D")
    ${set}
}
`;
const app = (made: string, use: string): Texts => ({
  'App/D.xcdatamodeld/D.xcdatamodel/contents': MODEL,
  'App/Classes.swift': CLASSES,
  'App/Stack.swift': made,
  'App/Use.swift': `import CoreData\nfunc go(_ context: NSManagedObjectContext) { ${use} }\n`,
});
const lab = (make: string): string => `let row = LabRow(context: context); row.name = ${make}`;
const note = (make: string): string => `let row = NoteRow(context: context); row.text = ${make}`;
const put = (entity: string, key: string, make: string): string =>
  `let row = NSEntityDescription.insertNewObject(forEntityName: "${entity}", into: context); row.setValue(${make}, forKey: "${key}")`;

const model = (name: string): string =>
  `@Model final class ${name} { var name: String; init(name: String) { self.name = name } }`;
const data = (made: string, use: string): Texts => ({
  'App/Models.swift': `import SwiftData\n${model('LabRow')}\n${model('Note')}\n`,
  'App/Container.swift': `import SwiftData\n${made}\n`,
  'App/Use.swift': `import SwiftData\nfunc go(_ context: ModelContext) { ${use} }\n`,
});
const TWO = `let here = ModelConfiguration("here", schema: Schema([LabRow.self]), cloudKitDatabase: .none)
let cloud = ModelConfiguration("cloud", schema: Schema([Note.self]), cloudKitDatabase: .automatic)`;

/** Two containers for one model, and a context of one of them. */
const BOTH = `enum Boxes { static let here = make(ModelConfiguration("here", cloudKitDatabase: .none))
static let cloud = make(ModelConfiguration("cloud", cloudKitDatabase: .private("iCloud.a")))
static func make(_ one: ModelConfiguration) -> ModelContainer { try! ModelContainer(for: LabRow.self, configurations: one) } }
let setHere = ModelConfiguration(cloudKitDatabase: .none)
let alone: ModelContainer = { let one = ModelConfiguration(cloudKitDatabase: .none); return try! ModelContainer(for: LabRow.self, configurations: one) }()
let named = try! ModelContainer(for: LabRow.self, configurations: setHere)
let mixed = try! ModelContainer(for: LabRow.self, configurations: setHere, ModelConfiguration("b"))
let either = try! ModelContainer(for: LabRow.self, configurations: isOn ? setHere : ModelConfiguration("b"))
var open = Boxes.here`;
const putsIn =
  (context: string) =>
  (make: string): Texts =>
    data(BOTH, `${context}; context.insert(LabRow(name: ${make}))`);

/** A container whose database its maker is told. */
const TOLD = (made: string): string =>
  `func box(_ database: ModelConfiguration.CloudKitDatabase = .none) throws -> ModelContainer { let one = ModelConfiguration("a", cloudKitDatabase: database)
return try ModelContainer(for: LabRow.self, configurations: one) }
struct Boxes { let database: ModelConfiguration.CloudKitDatabase
var container: ModelContainer { try! ModelContainer(for: LabRow.self, configurations: ModelConfiguration(cloudKitDatabase: database)) } }
let ours: ModelConfiguration.CloudKitDatabase = .none
let theirs = ModelConfiguration.CloudKitDatabase.private("iCloud.a")
${made}`;
const told =
  (box: string) =>
  (make: string): Texts =>
    data(TOLD(`let container = ${box}`), `ModelContext(container).insert(LabRow(name: ${make}))`);
/** A view that keeps a row in what is around it. */
const around =
  (made: string, put: string) =>
  (make: string): Texts => ({
    ...data(made, ''),
    'App/Use.swift': `import SwiftData\nimport SwiftUI\nstruct Row: View { @Environment(\\.modelContext) private var context
var body: some View { Button("Keep") { context.insert(LabRow(name: ${make})) } } }
struct Root: App { var body: some Scene { WindowGroup { Row()${put} } } }\n`,
  });

const SYNCED: Ways = [
  ['a database that the maker is told', told('try! box(.private("iCloud.a"))')],
  ['a database that an object is told', told('Boxes(database: .automatic).container')],
  ['a database of a constant', told('Boxes(database: theirs).container')],
  ['a database that nobody tells', told('Boxes(database: chosen()).container')],
  ['one of two databases', told('Boxes(database: isOn ? .none : .automatic).container')],
  ['what is around a view', around('', '.modelContainer(for: LabRow.self)')],
  [
    'what is in memory where somebody says so',
    around(
      'func box(inMemory: Bool) -> ModelContainer { try! ModelContainer(for: LabRow.self, configurations: ModelConfiguration(isStoredInMemoryOnly: inMemory)) }',
      '.modelContainer(box(inMemory: false))',
    ),
  ],
  [
    'what is around a view, beside a preview in memory',
    around(
      'let preview = try! ModelContainer(for: LabRow.self, configurations: ModelConfiguration(isStoredInMemoryOnly: true))',
      '.modelContainer(for: LabRow.self)',
    ),
  ],
  ['a context of the container that is synced', putsIn('let context = ModelContext(Boxes.cloud)')],
  ['the main context of the container that is synced', putsIn('let context = Boxes.cloud.mainContext')],
  ['a context of a container with both', putsIn('let context = ModelContext(mixed)')],
  ['a context of a container with one or the other', putsIn('let context = ModelContext(either)')],
  ['a context that is handed in, of one model in two containers', putsIn('')],
  [
    'a context of a variable that is set in another file',
    (make) => ({
      ...data(BOTH, `let context = ModelContext(open); context.insert(LabRow(name: ${make}))`),
      'App/Set.swift': 'func sync() { open = Boxes.cloud }',
    }),
  ],
  ['an entity of the configuration that is synced', (make) => app(stack(HERE, CLOUD), note(make))],
  ['the same by the name of the entity', (make) => app(stack(HERE, CLOUD), put('Note', 'text', make))],
  [
    'the configurations the other way round',
    (make) => app(stack(HERE.replace('Here', 'Cloud'), CLOUD.replace('Cloud', 'Here')), lab(make)),
  ],
  [
    'a synced store that is for all of the model',
    (make) => app(stack(HERE, CLOUD.replace('d.configuration = "Cloud";', '')), lab(make)),
  ],
  [
    'a synced store for a configuration that cannot be told',
    (make) => app(stack(HERE, CLOUD.replace('"Cloud"', 'name')), lab(make)),
  ],
  [
    'a store beside the one that the container has',
    (make) => app(stack(HERE, CLOUD, 'container.persistentStoreDescriptions.append(here)'), lab(make)),
  ],
  ['a container as it is', (make) => app(single(''), lab(make))],
  [
    'a store that is switched off sometimes',
    (make) =>
      app(
        single(
          'guard let d = container.persistentStoreDescriptions.first else { return }; if !isOn { d.cloudKitContainerOptions = nil }',
        ),
        lab(make),
      ),
  ],
  ['a model of SwiftData that is synced', (make) => data(TWO, `context.insert(Note(name: ${make}))`)],
  [
    'SwiftData as it is',
    (make) => data('let c = try ModelContainer(for: LabRow.self)', `context.insert(LabRow(name: ${make}))`),
  ],
];

const KEPT_HERE: Ways = [
  ['a database that the maker is told', told('try! box(.none)')],
  ['a database that the maker says itself', told('try! box()')],
  ['a database that an object is told', told('Boxes(database: .none).container')],
  ['a database of a constant', told('Boxes(database: ours).container')],
  ['a database by its type', told('try! box(ModelConfiguration.CloudKitDatabase.none)')],
  ['what is around a view, in memory alone', around('', '.modelContainer(for: LabRow.self, inMemory: true)')],
  [
    'a container in memory alone',
    around(
      'let box = try! ModelContainer(for: LabRow.self, configurations: ModelConfiguration(isStoredInMemoryOnly: true))',
      '.modelContainer(box)',
    ),
  ],
  ['a context of a variable that nobody sets', putsIn('let context = ModelContext(open)')],
  ['a context of the container on the device', putsIn('let context = ModelContext(Boxes.here)')],
  ['the main context of the container on the device', putsIn('let context = Boxes.here.mainContext')],
  ['a context of a container that a closure makes', putsIn('let context = ModelContext(alone)')],
  ['a context of a container with a named configuration', putsIn('let context = ModelContext(named)')],
  [
    'a context that is made and used at once',
    (make) => data(BOTH, `ModelContext(Boxes.here).insert(LabRow(name: ${make}))`),
  ],
  ['a context by its label', putsIn('let box = Boxes.here; let context = ModelContext(container: box)')],
  [
    'a context that an object keeps',
    (make) =>
      data(
        `${BOTH}\nfinal class Keeper { private let context = ModelContext(Boxes.here)\n func keep(_ text: String) { context.insert(LabRow(name: text)) } }`,
        `Keeper().keep(${make})`,
      ),
  ],
  ['an entity of a store that is not synced', (make) => app(stack(HERE, CLOUD), lab(make))],
  ['the same by the name of the entity', (make) => app(stack(HERE, CLOUD), put('LabRow', 'name', make))],
  ['a store that says nothing of CloudKit', (make) => app(stack('d.configuration = "Here"', CLOUD), lab(make))],
  [
    'the only store, switched off',
    (make) => app(single('container.persistentStoreDescriptions.first?.cloudKitContainerOptions = nil'), lab(make)),
  ],
  ['a model of SwiftData that is not synced', (make) => data(TWO, `context.insert(LabRow(name: ${make}))`)],
  [
    'models by `for:`',
    (make) =>
      data(
        'let a = ModelConfiguration(for: LabRow.self, cloudKitDatabase: .none)\nlet b = ModelConfiguration(for: Note.self, cloudKitDatabase: .private("iCloud.a"))',
        `let row = LabRow(name: ${make}); context.insert(row)`,
      ),
  ],
  [
    'SwiftData that is not synced',
    (make) =>
      data(
        'let c = try ModelContainer(for: LabRow.self, configurations: ModelConfiguration(cloudKitDatabase: .none))',
        `context.insert(LabRow(name: ${make}))`,
      ),
  ],
];

/** What is handed on, of `PICKED`: the container `here`, or the one in the `cloud`. */
const HANDED: readonly (readonly [title: string, code: (make: string) => string])[] = [
  [
    'a context that is passed',
    (make) =>
      `func keep(_ context: ModelContext) { context.insert(LabRow(name: ${make})) }
func start() { keep(Boxes.PICKED.mainContext) }`,
  ],
  [
    'a context that an object is made with',
    (make) =>
      `final class Keeper { let context: ModelContext; init(context: ModelContext) { self.context = context }
func keep() { context.insert(LabRow(name: ${make})) } }
func start() { Keeper(context: ModelContext(Boxes.PICKED)).keep() }`,
  ],
  [
    'a container that an object is made with',
    (make) =>
      `final class Keeper { let box: ModelContainer; init(box: ModelContainer) { self.box = box }
func keep() { let context = ModelContext(box); context.insert(LabRow(name: ${make})) } }
func start() { Keeper(box: Boxes.PICKED).keep() }`,
  ],
  [
    'a model actor',
    (make) =>
      `@ModelActor actor Keeper { func keep() { modelContext.insert(LabRow(name: ${make})) } }
func start() async { await Keeper(modelContainer: Boxes.PICKED).keep() }`,
  ],
  [
    'a model actor that is written out',
    (make) =>
      `actor Keeper: ModelActor { let modelContainer: ModelContainer; let modelExecutor: any ModelExecutor
init(modelContainer: ModelContainer) { self.modelContainer = modelContainer; let context = ModelContext(modelContainer); modelExecutor = DefaultSerialModelExecutor(modelContext: context) }
func keep() { modelContext.insert(LabRow(name: ${make})) } }
func start() async { await Keeper(modelContainer: Boxes.PICKED).keep() }`,
  ],
  ...[
    '.modelContainer(Boxes.PICKED)',
    '.modelContext(Boxes.PICKED.mainContext)',
    '.environment(\\.modelContext, Boxes.PICKED.mainContext)',
  ].map(
    (put) =>
      [
        `a context around views by ${put}`,
        (make: string) =>
          `struct Row: View { @Environment(\\.modelContext) private var context
var body: some View { Button("Keep") { context.insert(LabRow(name: ${make})) } } }
struct Root: App { var body: some Scene { WindowGroup { Row()${put} } } }`,
      ] as const,
  ),
];
const handed = (which: string): Ways =>
  HANDED.map(([title, code]) => [
    title,
    (make) => ({
      ...data(BOTH, ''),
      'App/Use.swift': `import SwiftData\nimport SwiftUI\n${code(make).replaceAll('PICKED', which)}\n`,
    }),
  ]);

brings(SWIFT, [...SYNCED, ...handed('cloud')], 'icloud');
bringsNone(SWIFT, [...KEPT_HERE, ...handed('here')]);
