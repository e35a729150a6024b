/** Initialisers of Objective-C that give another object than the one that was made. */
import { bothFlows, type Rows } from './both-flows.ts';
import { made, OBJECTIVE_C, screen } from './objective-c.ts';

const source = (gives: string): string =>
  `@interface Source : NSObject\n- (instancetype)initForClinic:(BOOL)clinic;\n- (VALUE)kind;\n@end\n@interface Clinic : Source\n@end\n@implementation Source\n- (instancetype)initForClinic:(BOOL)clinic { ${gives} }\n- (VALUE)kind { return nil; }\n@end\n`;

const ROWS: Rows = [
  [
    'of a class below',
    (make, use) =>
      `${source('return [Clinic new];')}${made('Clinic', '', `- (VALUE)kind { return ${make}; }`, 'Source')}${screen(`- (void)viewDidLoad { Source *source = [[Source alloc] initForClinic:YES];\n ${use('source.kind')} }`)}`,
  ],
  [
    'of a class below, put in the place of self',
    (make, use) =>
      `${source('if (clinic) { self = [Clinic new]; }\n return self;')}${made('Clinic', '', `- (VALUE)kind { return ${make}; }`, 'Source')}${screen(`- (void)viewDidLoad { Source *source = [[Source alloc] initForClinic:YES];\n ${use('source.kind')} }`)}`,
  ],
];

bothFlows(OBJECTIVE_C, ROWS);
