/** What an object of Objective-C says of itself, `- (NSString *)description`, is what a format puts for it. */
import { OBJECTIVE_C } from './objective-c.ts';
import { twins } from './twins.ts';

const row = (says: string, use: string): string =>
  `@interface Row : NSObject\n@property (nonatomic, copy) NSString *name;\n@property (nonatomic) NSInteger place;\n@end\n@implementation Row\n- (instancetype)initWithName:(NSString *)name { if (self = [super init]) { _name = name; }\n return self; }\n- (NSString *)description { return ${says}; }\n@end\n@interface Page : UIViewController\n@end\n@implementation Page\n- (void)viewDidLoad { Row *row = [[Row alloc] initWithName:NAME];\n ${use} }\n@end\n`;
const NAMED =
  '«[NSString stringWithFormat:@"<Row %@>", self.name]|[NSString stringWithFormat:@"<Row %ld>", (long)self.place]»';

twins('what an object says of itself', OBJECTIVE_C, [
  ['in a text', row(NAMED, 'TELL([NSString stringWithFormat:@"open %@", row]);')],
  ['asked for', row(NAMED, 'TELL([row description]);')],
  ['by its property', row(NAMED, 'TELL(row.description);')],
]);
