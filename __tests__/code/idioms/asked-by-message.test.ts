/** What properties of Objective-C give by a message, a getter by another name, and lists of dictionaries that a loop goes through. */
import { bothFlows, OF_TYPES, type Rows } from './both-flows.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';

const BOX = made('Box', '@property (nonatomic, strong) VALUE kind;\n@property (nonatomic, strong) VALUE rest;', '');
const shows = (body: string): string => screen(`- (void)viewDidLoad { ${body} }`);

const ROWS: Rows = [
  [
    'a property by a message',
    (make, use, _, other) =>
      BOX + shows(`Box *box = [Box new]; box.kind = ${make}; box.rest = ${other};\n ${use('[box kind]')}`),
  ],
  [
    'a property set and asked by messages',
    (make, use, _, other) =>
      BOX + shows(`Box *box = [Box new]; [box setKind:${make}]; [box setRest:${other}];\n ${use('[box kind]')}`),
  ],
  [
    'a property of its own, by a message',
    (make, use) =>
      screen(
        `- (void)viewDidLoad { self.kind = ${make};\n ${use('[self kind]')} }`,
        '@property (nonatomic) VALUE kind;',
      ),
  ],
  [
    'a property by a message, beside a method of that name',
    (make, use, _, other) =>
      BOX +
      made('Crate', '- (VALUE)kind;', `- (VALUE)kind { return ${other}; }`) +
      shows(`[Crate new]; Box *box = [Box new]; box.kind = ${make};\n ${use('[box kind]')}`),
  ],
  [
    'a property whose getter is called otherwise',
    (make, use, _, other) =>
      screen(
        `- (VALUE)wanted { return ${make}; }\n- (VALUE)rest { return ${other}; }\n- (void)viewDidLoad { ${use('self.kind')} }`,
        '@property (nonatomic, readonly, getter=wanted) VALUE kind;',
      ),
  ],
  [
    'dictionaries in a list',
    (make, use, _, other) =>
      shows(
        `NSArray *rows = @[@{@"kind": ${make}, @"rest": ${other}}];\n for (NSDictionary *row in rows) { ${use('row[@"kind"]')} }`,
      ),
  ],
  [
    'dictionaries in a list, each of any class',
    (make, use, _, other) =>
      shows(
        `NSArray *rows = @[@{@"kind": ${make}, @"rest": ${other}}];\n for (id row in rows) { ${use('row[@"kind"]')} }`,
      ),
  ],
  [
    'dictionaries in a list that is filled',
    (make, use, _, other) =>
      shows(
        `NSMutableArray *rows = [NSMutableArray array];\n [rows addObject:@{@"kind": ${make}, @"rest": ${other}}];\n for (NSDictionary *row in rows) { ${use('row[@"kind"]')} }`,
      ),
  ],
  [
    'the keys of a dictionary',
    (make, use) =>
      shows(`NSDictionary *table = @{@"kind": ${make}};\n for (NSString *key in table) { ${use('table[key]')} }`),
  ],
  [
    'keys that are the types',
    (make, use) => shows(`NSDictionary *table = @{${make}: @"kind"};\n for (VALUE kind in table) { ${use('kind')} }`),
    OF_TYPES,
  ],
];

bothFlows(OBJECTIVE_C, ROWS);
