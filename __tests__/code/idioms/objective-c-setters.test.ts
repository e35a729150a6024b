/** What a setter of Objective-C does with what its property is set to. */
import { bothFlows, type Rows } from './both-flows.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';

const shelf = (attributes: string, selector: string, use: string): string =>
  made(
    'Shelf',
    `@property (nonatomic, strong${attributes}) VALUE kind;`,
    `- (void)${selector}(VALUE)kind { _kind = kind;\n ${use} }`,
  );

const ROWS: Rows = [
  [
    'a property that is set',
    (make, use) =>
      `${shelf('', 'setKind:', use('kind'))}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n shelf.kind = ${make}; }`)}`,
  ],
  [
    'a property of its own class',
    (make, use) =>
      `${made('Shelf', '@property (nonatomic, strong) VALUE kind;\n- (void)fill;', `- (void)setKind:(VALUE)kind { _kind = kind;\n ${use('kind')} }\n- (void)fill { self.kind = ${make}; }`)}${screen('- (void)viewDidLoad { [[Shelf new] fill]; }')}`,
  ],
  [
    'a property whose setter is called otherwise',
    (make, use) =>
      `${shelf(', setter=moveTo:', 'moveTo:', use('kind'))}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n shelf.kind = ${make}; }`)}`,
  ],
  [
    'a property whose setter is called otherwise, by a message',
    (make, use) =>
      `${shelf(', setter=moveTo:', 'moveTo:', use('kind'))}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n [shelf moveTo:${make}]; }`)}`,
  ],
  [
    'a setter that the system makes, by the name it is given',
    (make, use) =>
      `${made('Shelf', '@property (nonatomic, strong, setter=moveTo:) VALUE kind;', '')}${screen(`- (void)viewDidLoad { Shelf *shelf = [Shelf new];\n [shelf moveTo:${make}];\n ${use('shelf.kind')} }`)}`,
    { fails: ['asked', 'read', 'records'] },
  ],
];

bothFlows(OBJECTIVE_C, ROWS);
