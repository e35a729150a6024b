/**
 * Two stacks of Core Data in one app, of which CloudKit syncs one: what a context of the other keeps stays on the device.
 * Each row is written for both, by the name `PICKED`: `here` and `cloud`.
 */
import { brings, bringsNone, type Ways } from './records.ts';
import { SWIFT } from './swift.ts';

type Texts = Readonly<Record<string, string>>;
type Row = readonly [title: string, code: (make: string) => Texts];

const CLASSES = `import CoreData
@objc(LabRow) final class LabRow: NSManagedObject { @NSManaged var name: String?; @NSManaged var next: LabRow? }
@objc(NoteRow) final class NoteRow: NSManagedObject { @NSManaged var text: String? }
`;
const HERE = 'NSPersistentContainer(name: "Here")';
const CLOUD = 'NSPersistentCloudKitContainer(name: "Cloud")';
const STACKS = `import CoreData
enum Stacks {
    static let here = ${HERE}
    static let cloud = ${CLOUD}
}
`;
/** A class of its own for each. */
const stackOf = (name: string, made: string): string => `final class ${name} {
    static let shared = ${name}()
    let container: NSPersistentContainer
    var viewContext: NSManagedObjectContext { container.viewContext }
    lazy var worker: NSManagedObjectContext = container.newBackgroundContext()
    func context() -> NSManagedObjectContext { let made = container.newBackgroundContext(); made.name = "worker"; return made }
    func work(_ block: @escaping (NSManagedObjectContext) -> Void) { container.performBackgroundTask { block($0) } }
    init() {
        container = ${made}
        container.loadPersistentStores { _, error in assert(error == nil) }
        container.viewContext.automaticallyMergesChangesFromParent = true
    }
}
`;
const OWN = `import CoreData\n${stackOf('StackOfHere', HERE)}${stackOf('StackOfCloud', CLOUD)}`;

const app = (stacks: string, use: string): Texts => ({
  'App/Classes.swift': CLASSES,
  'App/Stacks.swift': stacks,
  'App/Use.swift': `import CoreData\nimport SwiftUI\n${use}\n`,
});
const keep = (make: string): string => `let row = LabRow(context: context); row.name = ${make}`;
const inside = (use: string): string => `func go() throws { ${use} }`;
const importer = (make: string, type = 'final class'): string => `${type} Importer {
    private let context: NSManagedObjectContext
    init(context: NSManagedObjectContext) { self.context = context }
    func run() async throws { try await context.perform { [context] in ${keep(make)}; try context.save() } }
}`;
const OBJC_STACK = (name: string, type: string): Texts => ({
  [`App/${name}.h`]: `#import <CoreData/CoreData.h>
@interface ${name} : NSObject
@property (nonatomic, strong, readonly) NSPersistentContainer *container;
+ (instancetype)shared;
- (NSManagedObjectContext *)worker;
@end
`,
  [`App/${name}.m`]: `#import "${name}.h"
@implementation ${name}
@synthesize container = _container;
+ (instancetype)shared { static ${name} *one; static dispatch_once_t token; dispatch_once(&token, ^{ one = [[self alloc] init]; }); return one; }
- (NSPersistentContainer *)container {
    if (_container == nil) {
        _container = [[${type} alloc] initWithName:@"${name}"];
        [_container loadPersistentStoresWithCompletionHandler:^(NSPersistentStoreDescription *d, NSError *e) {}];
    }
    return _container;
}
- (NSManagedObjectContext *)worker { return [self.container newBackgroundContext]; }
@end
`,
});
const OBJC = {
  ...OBJC_STACK('StackOfHere', 'NSPersistentContainer'),
  ...OBJC_STACK('StackOfCloud', 'NSPersistentCloudKitContainer'),
};
const inObjc = (use: string): Texts => ({
  ...OBJC,
  'App/Use.m': `#import <CoreData/CoreData.h>
#import <HealthKit/HealthKit.h>
#import "StackOfHere.h"
#import "StackOfCloud.h"
@implementation Use
- (void)keep:(HKClinicalRecord *)record {
    ${use}
}
@end
`,
});

const ROWS: readonly Row[] = [
  ['the view context', (make) => app(STACKS, inside(`let context = Stacks.PICKED.viewContext; ${keep(make)}`))],
  [
    'a background context',
    (make) => app(STACKS, inside(`let context = Stacks.PICKED.newBackgroundContext(); ${keep(make)}`)),
  ],
  [
    'a background task',
    (make) => app(STACKS, inside(`Stacks.PICKED.performBackgroundTask { context in ${keep(make)} }`)),
  ],
  [
    'a background task that is awaited',
    (make) => app(STACKS, `func go() async { await Stacks.PICKED.performBackgroundTask { context in ${keep(make)} } }`),
  ],
  [
    'at once',
    (make) => app(STACKS, inside(`let row = LabRow(context: Stacks.PICKED.viewContext); row.name = ${make}`)),
  ],
  [
    'by the name of the entity',
    (make) =>
      app(
        STACKS,
        inside(
          `let row = NSEntityDescription.insertNewObject(forEntityName: "LabRow", into: Stacks.PICKED.viewContext); row.setValue(${make}, forKey: "name")`,
        ),
      ),
  ],
  [
    'by its description',
    (make) =>
      app(
        STACKS,
        inside(`let row = LabRow(entity: LabRow.entity(), insertInto: Stacks.PICKED.viewContext); row.name = ${make}`),
      ),
  ],
  [
    'a class that Xcode makes',
    (make) => app(STACKS, inside(`let row = Allergy(context: Stacks.PICKED.viewContext); row.name = ${make}`)),
  ],
  [
    'a row that is fetched',
    (make) =>
      app(
        STACKS,
        inside(
          `let rows = try Stacks.PICKED.viewContext.fetch(NSFetchRequest<LabRow>(entityName: "LabRow")); for row in rows { row.name = ${make} }`,
        ),
      ),
  ],
  [
    'a row that is found, or made',
    (make) =>
      app(
        STACKS,
        `final class Repo {
    let context: NSManagedObjectContext
    init(context: NSManagedObjectContext) { self.context = context }
    private func find(_ id: String) throws -> LabRow {
        let request = NSFetchRequest<LabRow>(entityName: "LabRow")
        request.predicate = NSPredicate(format: "id == %@", id)
        if let found = try context.fetch(request).first { return found }
        return LabRow(context: context)
    }
    func keep(_ text: String) throws { let row = try find("a"); row.name = text; try context.save() }
}
${inside(`try Repo(context: Stacks.PICKED.newBackgroundContext()).keep(${make})`)}`,
      ),
  ],
  [
    'a context that an object is made with',
    (make) => app(STACKS, `${importer(make)}\nlet importer = Importer(context: Stacks.PICKED.newBackgroundContext())`),
  ],
  [
    'the same of an actor',
    (make) => app(STACKS, `${importer(make, 'actor')}\nlet importer = Importer(context: Stacks.PICKED.viewContext)`),
  ],
  [
    'objects that are made together',
    (make) =>
      app(
        OWN,
        `${importer(make)}
final class Notes { let context: NSManagedObjectContext; init(context: NSManagedObjectContext) { self.context = context }
    func add(_ text: String) { let note = NoteRow(context: context); note.text = text } }
final class Composition {
    let here: StackOfHere, cloud: StackOfCloud, importer: Importer, notes: Notes
    init() {
        let here = StackOfHere(); let cloud = StackOfCloud()
        self.here = here; self.cloud = cloud
        importer = Importer(context: PICKED.container.newBackgroundContext())
        notes = Notes(context: cloud.container.viewContext)
    }
}`,
      ),
  ],
  [
    'a context that is passed',
    (make) =>
      app(
        STACKS,
        `func keep(_ text: String, in context: NSManagedObjectContext) { ${keep('text')} }\n${inside(`keep(${make}, in: Stacks.PICKED.viewContext)`)}`,
      ),
  ],
  [
    'a context that is passed to what has the record',
    (make) =>
      app(
        STACKS,
        `final class Saver { var text = ""; func load() { text = ${make} }
    func save(in context: NSManagedObjectContext) { ${keep('text')} } }
func go(_ saver: Saver) { saver.load(); saver.save(in: Stacks.PICKED.viewContext) }`,
      ),
  ],
  [
    'a container that an object is made with',
    (make) =>
      app(
        STACKS,
        `final class Saver { let container: NSPersistentContainer
    init(container: NSPersistentContainer) { self.container = container }
    func save(_ text: String) { let context = container.viewContext; ${keep('text')} } }
let saver = Saver(container: Stacks.PICKED)
${inside(`saver.save(${make})`)}`,
      ),
  ],
  [
    'the context of a singleton',
    (make) => app(OWN, inside(`let context = StackOfPICKED.shared.viewContext; ${keep(make)}`)),
  ],
  [
    'the context that a singleton keeps',
    (make) => app(OWN, inside(`let context = StackOfPICKED.shared.worker; ${keep(make)}`)),
  ],
  [
    'the context that a singleton makes',
    (make) => app(OWN, inside(`let context = StackOfPICKED.shared.context(); ${keep(make)}`)),
  ],
  [
    'a task that a singleton runs',
    (make) => app(OWN, inside(`StackOfPICKED.shared.work { context in ${keep(make)} }`)),
  ],
  [
    'the context of a protocol',
    (make) =>
      app(
        `import CoreData
protocol HasContext { var context: NSManagedObjectContext { get } }
final class HereStack: HasContext { let box = ${HERE}; var context: NSManagedObjectContext { box.viewContext } }
final class CloudStack { let box = ${CLOUD}; var context: NSManagedObjectContext { box.viewContext } }
extension CloudStack: HasContext {}
`,
        `final class Saver { let stack: any HasContext
    init(stack: any HasContext) { self.stack = stack }
    func save(_ text: String) { let context = stack.context; ${keep('text')} } }
let here = HereStack(), cloud = CloudStack()
${inside(`Saver(stack: PICKED).save(${make})`)}`,
      ),
  ],
  [
    'one class that is made with its container',
    (make) =>
      app(
        `import CoreData
final class Stack { let container: NSPersistentContainer
    init(_ container: NSPersistentContainer) { self.container = container; container.loadPersistentStores { _, _ in } }
    static let here = Stack(${HERE})
    static let cloud = Stack(${CLOUD})
}
`,
        inside(`let context = Stack.PICKED.container.viewContext; ${keep(make)}`),
      ),
  ],
  [
    'containers that a delegate keeps',
    (make) =>
      app(
        `import CoreData
import UIKit
class AppDelegate: UIResponder, UIApplicationDelegate {
    lazy var here: NSPersistentContainer = { let container = ${HERE}; container.loadPersistentStores { _, _ in }; return container }()
    lazy var cloud: NSPersistentCloudKitContainer = { let container = ${CLOUD}; container.loadPersistentStores { _, _ in }; return container }()
}
`,
        inside(`let context = (UIApplication.shared.delegate as! AppDelegate).PICKED.viewContext; ${keep(make)}`),
      ),
  ],
  [
    'containers of classes of the app’s own',
    (make) =>
      app(
        `import CoreData
final class HereBox: NSPersistentContainer, @unchecked Sendable { override class func defaultDirectoryURL() -> URL { folder } }
final class CloudBox: NSPersistentCloudKitContainer, @unchecked Sendable {}
let here = HereBox(name: "A"), cloud = CloudBox(name: "B")
`,
        inside(`let context = PICKED.viewContext; ${keep(make)}`),
      ),
  ],
  [
    'a child of the context',
    (make) =>
      app(
        STACKS,
        inside(
          `let context = NSManagedObjectContext(concurrencyType: .privateQueueConcurrencyType); context.parent = Stacks.PICKED.viewContext; ${keep(make)}`,
        ),
      ),
  ],
  [
    'a context of the coordinator',
    (make) =>
      app(
        STACKS,
        inside(
          `let context = NSManagedObjectContext(concurrencyType: .privateQueueConcurrencyType); context.persistentStoreCoordinator = Stacks.PICKED.persistentStoreCoordinator; ${keep(make)}`,
        ),
      ),
  ],
  [
    'the context around views',
    (make) =>
      app(
        STACKS,
        `struct Row: View {
    @Environment(\\.managedObjectContext) private var context
    var body: some View { Button("Keep") { ${keep(make)} } }
}
struct Root: App { var body: some Scene { WindowGroup { Row().environment(\\.managedObjectContext, Stacks.PICKED.viewContext) } } }`,
      ),
  ],
  [
    'the context around views that a view passes on',
    (make) =>
      app(
        STACKS,
        `final class Saver { func save(_ text: String, in context: NSManagedObjectContext) { ${keep('text')} } }
struct Row: View {
    @Environment(\\.managedObjectContext) private var viewContext
    let saver = Saver()
    var body: some View { Button("Keep") { saver.save(${make}, in: viewContext) } }
}
struct Root: App { var body: some Scene { WindowGroup { Row().environment(\\.managedObjectContext, Stacks.PICKED.viewContext) } } }`,
      ),
  ],
  [
    'rows that a view shows',
    (make) =>
      app(
        STACKS,
        `struct Row: View {
    @FetchRequest(sortDescriptors: []) private var rows: FetchedResults<LabRow>
    var body: some View { ForEach(rows) { row in Button("Keep") { row.name = ${make} } } }
}
struct Root: App { var body: some Scene { WindowGroup { Row().environment(\\.managedObjectContext, Stacks.PICKED.viewContext) } } }`,
      ),
  ],
  [
    'what an entity does itself',
    (make) =>
      app(
        STACKS,
        `extension LabRow { func fill(_ text: String) { name = text } }
${inside(`let row = LabRow(context: Stacks.PICKED.viewContext); row.fill(${make})`)}`,
      ),
  ],
  [
    'what an entity is made with',
    (make) =>
      app(
        STACKS,
        `extension LabRow { convenience init(_ text: String, in context: NSManagedObjectContext) { self.init(context: context); self.name = text } }
${inside(`_ = LabRow(${make}, in: Stacks.PICKED.viewContext)`)}`,
      ),
  ],
  [
    'what an entity makes of itself',
    (make) =>
      app(
        STACKS,
        `extension LabRow { static func insert(_ text: String, into context: NSManagedObjectContext) { let row = LabRow(context: context); row.name = text } }
${inside(`LabRow.insert(${make}, into: Stacks.PICKED.viewContext)`)}`,
      ),
  ],
  [
    'a row in another',
    (make) =>
      app(
        STACKS,
        inside(
          `let row = LabRow(context: Stacks.PICKED.viewContext); row.next = LabRow(context: Stacks.PICKED.viewContext); row.next?.name = ${make}`,
        ),
      ),
  ],
  [
    'containers that a table keeps',
    (make) =>
      app(
        STACKS,
        `final class Stores { let all: [String: NSPersistentContainer] = ["here": Stacks.here, "cloud": Stacks.cloud]
    func keep(_ text: String) { guard let context = all["PICKED"]?.viewContext else { return }; ${keep('text')} } }
${inside(`Stores().keep(${make})`)}`,
      ),
  ],
  [
    'containers for CloudKit, of which one is switched off',
    (make) =>
      app(
        `import CoreData
${stackOf('StackOfHere', 'NSPersistentCloudKitContainer(name: "Here")\n        container.persistentStoreDescriptions.first?.cloudKitContainerOptions = nil')}
${stackOf('StackOfCloud', CLOUD)}`,
        inside(`let context = StackOfPICKED.shared.viewContext; ${keep(make)}`),
      ),
  ],
  [
    'the same by the description',
    (make) =>
      app(
        `import CoreData
${stackOf('StackOfHere', 'NSPersistentCloudKitContainer(name: "Here")\n        guard let description = container.persistentStoreDescriptions.first else { fatalError("none") }\n        description.cloudKitContainerOptions = nil')}
${stackOf('StackOfCloud', `${CLOUD}\n        container.persistentStoreDescriptions.first?.setOption(true as NSNumber, forKey: NSPersistentHistoryTrackingKey)`)}`,
        inside(`let context = StackOfPICKED.shared.viewContext; ${keep(make)}`),
      ),
  ],
  [
    'a stack without a container',
    (make) =>
      app(
        `import CoreData
final class Old {
    static let shared = Old()
    let coordinator = NSPersistentStoreCoordinator(managedObjectModel: model)
    let here = NSManagedObjectContext(concurrencyType: .mainQueueConcurrencyType)
    let cloud = ${CLOUD}.viewContext
    init() {
        _ = try? coordinator.addPersistentStore(ofType: NSSQLiteStoreType, configurationName: nil, at: url, options: nil)
        here.persistentStoreCoordinator = coordinator
    }
}`,
        inside(`let context = Old.shared.PICKED; ${keep(make)}`),
      ),
  ],
];

/** In Objective-C, of a record. */
const OBJC_ROWS: readonly Row[] = [
  [
    'Objective-C: the view context',
    () =>
      inObjc(
        'LabRow *row = [[LabRow alloc] initWithContext:[StackOfPICKED shared].container.viewContext]; row.name = record.displayName;',
      ),
  ],
  [
    'Objective-C: by the name of the entity',
    () =>
      inObjc(
        'NSManagedObject *row = [NSEntityDescription insertNewObjectForEntityForName:@"LabRow" inManagedObjectContext:[[StackOfPICKED shared] worker]]; [row setValue:record.displayName forKey:@"name"];',
      ),
  ],
  [
    'Objective-C: a background task',
    () =>
      inObjc(
        '[[StackOfPICKED shared].container performBackgroundTask:^(NSManagedObjectContext *context) { LabRow *row = [[LabRow alloc] initWithContext:context]; row.name = record.displayName; }];',
      ),
  ],
];

/** Where nothing tells which it is, or it may be both. */
const OPEN: Ways = [
  [
    'a context that another file passes too',
    (make) => ({
      ...app(STACKS, `${importer(make)}\nlet importer = Importer(context: Stacks.here.viewContext)`),
      'App/Journal/Main.swift': 'import CoreData\nlet journal = Stacks.cloud.viewContext\n',
      'App/Journal/Other.swift': 'let other = Importer(context: journal)\n',
    }),
  ],
  [
    'a context that nobody is seen to pass',
    (make) => app(STACKS, `func go(_ context: NSManagedObjectContext) { ${keep(make)} }`),
  ],
  [
    'a context of either',
    (make) =>
      app(
        STACKS,
        `func go(_ isOn: Bool) { let context = isOn ? Stacks.cloud.viewContext : Stacks.here.viewContext; ${keep(make)} }`,
      ),
  ],
  [
    'a container of either kind',
    (make) =>
      app(
        `import CoreData\nlet box: NSPersistentContainer = isOn ? ${CLOUD} : ${HERE}\n`,
        inside(`let context = box.viewContext; ${keep(make)}`),
      ),
  ],
  [
    'a context that two callers pass',
    (make) =>
      app(
        STACKS,
        `func keep(_ text: String, in context: NSManagedObjectContext) { ${keep('text')} }
func go(_ isOn: Bool) { keep(${make}, in: Stacks.here.viewContext); keep(${make}, in: Stacks.cloud.viewContext) }`,
      ),
  ],
  [
    'copied from here to the cloud',
    (make) =>
      app(
        STACKS,
        inside(
          `let row = LabRow(context: Stacks.here.viewContext); row.name = ${make}; let note = NoteRow(context: Stacks.cloud.viewContext); note.text = row.name`,
        ),
      ),
  ],
  [
    'copied from here to where nobody knows',
    (make) =>
      app(
        STACKS,
        `func go(_ context: NSManagedObjectContext) { let row = LabRow(context: Stacks.here.viewContext); row.name = ${make}; let note = NoteRow(context: context); note.text = row.name }`,
      ),
  ],
  [
    'a container that is switched off in some cases',
    (make) =>
      app(
        `import CoreData\nfunc makeBox(_ isOn: Bool) -> NSPersistentContainer {\n    let container = ${CLOUD}\n    if !isOn { container.persistentStoreDescriptions.first?.cloudKitContainerOptions = nil }\n    return container\n}\n`,
        `func go(_ isOn: Bool) { let context = makeBox(isOn).viewContext; ${keep(make)} }`,
      ),
  ],
];

const picked = (rows: readonly Row[], which: string): Ways =>
  rows.map(([title, code]) => [
    title,
    (make) =>
      Object.fromEntries(
        Object.entries(code(make)).map(([path, text]) => [
          path,
          text.replaceAll('StackOfPICKED', `StackOf${which === 'here' ? 'Here' : 'Cloud'}`).replaceAll('PICKED', which),
        ]),
      ),
  ]);

const ALL = [...ROWS, ...OBJC_ROWS];
brings(SWIFT, [...picked(ALL, 'cloud'), ...OPEN], 'icloud');
bringsNone(SWIFT, picked(ALL, 'here'));
