/** Objects that a context of Core Data tells of, whatever their entities are: an attribute, or what is cast to one of them, is
 *  not another. */
import { expect, test } from 'vitest';
import { factsOf } from '../code.ts';
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const FILL = (make: string): string =>
  `import CoreData\nfunc fill(_ context: NSManagedObjectContext) throws { let row = NSEntityDescription.insertNewObject(forEntityName: "FirstRow", into: context)\n row.setValue(${make}, forKey: "first")\n row.setValue("typed", forKey: "second")\n try context.save() }\n`;
const INSERTED = 'note.userInfo?[NSInsertedObjectsKey] as? Set<NSManagedObject> ?? []';
const NAMES = { first: 'FirstRow', second: 'SecondRow' };
const TWO = (make: string): string =>
  `import CoreData\nfunc fill(_ context: NSManagedObjectContext) throws { let row = FirstRow(context: context)\n row.text = ${make}\n let other = SecondRow(context: context)\n other.text = "typed"\n try context.save() }\n`;
const CLASSES =
  '@objc(FirstRow) final class FirstRow: NSManagedObject { @NSManaged var text: String }\n@objc(SecondRow) final class SecondRow: NSManagedObject { @NSManaged var text: String }\n';

test('who hears of them may name none of the entities', async () => {
  const { flows } = await factsOf({
    ...SWIFT.records.beside,
    'App/Fill.swift': FILL(SWIFT.text.make),
    'App/Rows.swift':
      'import CoreData\nfunc texts(_ context: NSManagedObjectContext) -> [String] { context.insertedObjects.compactMap { $0.value(forKey: "first") as? String } }\n',
    'App/Tell.swift': `${SWIFT.head}func go(_ context: NSManagedObjectContext) { ${SWIFT.records.use('texts(context).joined()')} }\n`,
  });
  expect(flows.map(({ kind }) => kind)).toContain('analytics');
});

eachApart('Swift', SWIFT, [
  [
    'that are saved, heard by a closure',
    (make, use, told) =>
      `${FILL(make)}func go(_ context: NSManagedObjectContext) { NotificationCenter.default.addObserver(forName: .NSManagedObjectContextDidSave, object: context, queue: .main) { note in let inserted = ${INSERTED}\n let texts = inserted.compactMap { $0.value(forKey: "${told}") as? String }\n ${use('texts.joined()')} } }`,
  ],
  [
    'that change, heard by a method',
    (make, use, told) =>
      `${FILL(make)}final class Watch: NSObject { func start() { NotificationCenter.default.addObserver(self, selector: #selector(changed), name: NSManagedObjectContext.didChangeObjectsNotification, object: nil) }\n @objc private func changed(_ note: Notification) { guard let updated = note.userInfo?[NSUpdatedObjectsKey] as? Set<NSManagedObject> else { return }\n for row in updated { ${use(`row.value(forKey: "${told}") as? String ?? ""`)} } } }`,
  ],
  [
    'that are saved, one after the other',
    (make, use, told) =>
      `${FILL(make)}func go() async { for await note in NotificationCenter.default.notifications(named: NSManagedObjectContext.didSaveObjectsNotification) { let inserted = ${INSERTED}\n if let text = inserted.first?.value(forKey: "${told}") as? String { ${use('text')} } } }`,
  ],
  [
    'that a context has',
    (make, use, told) =>
      `${FILL(make)}func go(_ context: NSManagedObjectContext) { for row in context.insertedObjects { if let text = row.value(forKey: "${told}") as? String { ${use('text')} } }\n let texts = context.registeredObjects.map { $0.value(forKey: "${told}") as? String ?? "" }\n ${use('texts.joined()')} }`,
  ],
  [
    'of one entity, cast to it',
    (make, use, told) =>
      `${TWO(make)}func go() { NotificationCenter.default.addObserver(forName: .NSManagedObjectContextDidSave, object: nil, queue: nil) { note in let inserted = ${INSERTED}\n let texts = inserted.compactMap { $0 as? ${NAMES[told]} }.map { $0.text ?? "" }\n ${use('texts.joined()')}\n for case let row as ${NAMES[told]} in inserted { ${use('row.text ?? ""')} } } }`,
  ],
  [
    'of one entity, by its name',
    (make, use, told) =>
      `${TWO(make)}func go(_ context: NSManagedObjectContext) { for row in context.insertedObjects where row.entity.name == "${NAMES[told]}" { ${use('row.value(forKey: "text") as? String ?? ""')} }\n for row in context.updatedObjects.filter({ $0.entity.name == "${NAMES[told]}" }) { ${use('row.value(forKey: "text") as? String ?? ""')} }\n for row in context.registeredObjects { guard row.entity.name == "${NAMES[told]}" else { continue }\n ${use('row.value(forKey: "text") as? String ?? ""')} } }`,
  ],
  [
    'of one entity that the app declares',
    (make, use, told) =>
      `${CLASSES}${TWO(make)}func go(_ context: NSManagedObjectContext) { for row in context.insertedObjects { if let row = row as? ${NAMES[told]} { ${use('row.text')} } }\n for row in context.insertedObjects.compactMap({ $0 as? ${NAMES[told]} }) { ${use('row.value(forKey: "text") as? String ?? ""')} } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'that are saved',
    (make, use, told) =>
      `#import <CoreData/CoreData.h>\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)fill:(NSManagedObjectContext *)context { NSManagedObject *row = [NSEntityDescription insertNewObjectForEntityForName:@"FirstRow" inManagedObjectContext:context];\n [row setValue:${make} forKey:@"first"];\n [row setValue:@"typed" forKey:@"second"];\n [context save:nil]; }\n- (void)start { [[NSNotificationCenter defaultCenter] addObserver:self selector:@selector(saved:) name:NSManagedObjectContextDidSaveNotification object:nil]; }\n- (void)saved:(NSNotification *)note { for (NSManagedObject *row in note.userInfo[NSInsertedObjectsKey]) { NSString *text = [row valueForKey:@"${told}"];\n ${use('text')} } }\n@end`,
  ],
]);
