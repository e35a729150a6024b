/** Objects that say what they hold as a table: what is said of one attribute is not what another holds, and names are names. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const row = (body: string): string =>
  `import CoreData\n@objc(Row) final class Row: NSManagedObject { @NSManaged var first: String?\n @NSManaged var second: String?\n ${body} }\n`;
const fill = (make: string): string =>
  `func fill(_ context: NSManagedObjectContext) throws { let row = Row(context: context)\n row.first = ${make}\n row.second = "typed"\n try context.save() }\n`;
const FETCHED =
  'func go(_ context: NSManagedObjectContext) throws { for row in try context.fetch(Row.fetchRequest()) { ';

eachApart('Swift', SWIFT, [
  ...['changedValues()', 'self.changedValues()', 'changedValuesForCurrentEvent()', 'committedValues(forKeys: nil)'].map(
    (says) =>
      [
        `what it says before it is saved: ${says}`,
        (make: string, use: (value: string) => string, told: string) =>
          `${row(`override func willSave() { super.willSave()\n let said = ${says}\n ${use(`"\\(said["${told}"] ?? "")"`)} }`)}${fill(make)}`,
      ] as const,
  ),
  [
    'all of it beside the names',
    (make, use, told) =>
      `${row(`override func willSave() { super.willSave()\n let said = changedValues()\n ${use(told === 'first' ? '"\\(said)"' : 'said.keys.sorted().joined()')} }`)}${fill(make)}`,
  ],
  [
    'each of it, by its value or its name',
    (make, use, told) =>
      `${row(`override func willSave() { for (key, value) in changedValues() { ${use(told === 'first' ? '"\\(value)"' : 'key')} } }`)}${fill(make)}`,
  ],
  [
    'how much there is',
    (make, use, told) =>
      `${row(`override func didSave() { ${use(told === 'first' ? '"\\(committedValues(forKeys: nil))"' : '"\\(changedValues().count)"')} }`)}${fill(make)}`,
  ],
  [
    'what is asked for',
    (make, use, told) =>
      `${row('')}${fill(make)}${FETCHED}let said = row.dictionaryWithValues(forKeys: ["${told}"])\n ${use('"\\(said)"')} } }`,
  ],
  [
    'what is asked for of what was committed',
    (make, use, told) =>
      `${row('')}${fill(make)}${FETCHED}let said = row.committedValues(forKeys: ["${told}"])\n ${use('"\\(said)"')} } }`,
  ],
  [
    'of a class that Xcode makes',
    (make, use, told) =>
      `import CoreData\n${fill(make)}${FETCHED}let said = row.changedValues()\n ${use(`"\\(said["${told}"] ?? "")"`)} } }`,
  ],
  [
    'of a class that Xcode makes, asked for',
    (make, use, told) =>
      `import CoreData\n${fill(make)}${FETCHED}let said = row.dictionaryWithValues(forKeys: ["${told}"])\n ${use('"\\(said)"')} } }`,
  ],
  [
    'of an object of Foundation',
    (make, use, told) =>
      `final class Card: NSObject { @objc var first = ""\n @objc var second = "" }\nfunc go() { let card = Card()\n card.first = ${make}\n card.second = "typed"\n let said = card.dictionaryWithValues(forKeys: ["${told}"])\n ${use('"\\(said)"')} }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'what it says before it is saved',
    (make, use, told) =>
      `#import <CoreData/CoreData.h>\n@interface Row : NSManagedObject\n@property (nonatomic, copy) NSString *first;\n@property (nonatomic, copy) NSString *second;\n@end\n@implementation Row\n@dynamic first, second;\n- (void)willSave { NSDictionary *said = [self changedValues];\n ${use(`said[@"${told}"]`)} }\n@end\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)fill:(NSManagedObjectContext *)context { Row *row = [[Row alloc] initWithContext:context];\n row.first = ${make};\n row.second = @"typed"; }\n@end`,
  ],
  [
    'what is asked for',
    (make, use, told) =>
      `@interface Card : NSObject\n@property (nonatomic, copy) NSString *first;\n@property (nonatomic, copy) NSString *second;\n@end\n@implementation Card\n@end\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { Card *card = [Card new];\n card.first = ${make};\n card.second = @"typed";\n NSDictionary *said = [card dictionaryWithValuesForKeys:@[@"${told}"]];\n ${use('said.description')} }\n@end`,
  ],
]);
