/** Objects of packages that are made with an identifier and other things: who reads the identifier again has that alone. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const of = (first: string, second: string, told: string): string => (told === 'first' ? first : second);

eachApart('Swift', SWIFT, [
  [
    'by a constructor',
    (make, use, told) =>
      `func go() { let task = OCKTask(id: "daily", title: ${make}, carePlanUUID: nil)\n ${use(of('task.title', 'task.id', told))} }`,
  ],
  [
    'by a constructor, with the record for its identifier',
    (make, use, told) =>
      `func go() { let first = OCKTask(id: ${make}, title: "daily", carePlanUUID: nil), second = OCKTask(id: "a", title: "daily", carePlanUUID: nil)\n ${use(`${told}.id`)} }`,
  ],
  [
    'by a function of its type, in a property that is worked out, handed on',
    (make, use, told) =>
      `struct Drug { let key: String\n let name: String\n var activity: OCKCarePlanActivity { return OCKCarePlanActivity.intervention(withIdentifier: key, groupIdentifier: "Drugs", title: name, text: nil) } }\nfunc add(_ activity: OCKCarePlanActivity) { ${use(of('activity.title', 'activity.identifier', told))} }\nfunc go() { add(Drug(key: "a", name: ${make}).activity) }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'by a function of its type',
    (make, use, told) =>
      `@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { OCKCarePlanActivity *activity = [OCKCarePlanActivity interventionWithIdentifier:@"a" groupIdentifier:@"Drugs" title:${make}];\n ${use(of('activity.title', 'activity.identifier', told))} }\n@end`,
  ],
  [
    'by a constructor',
    (make, use, told) =>
      `@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { OCKTask *task = [[OCKTask alloc] initWithIdentifier:@"a" title:${make}];\n ${use(of('[task title]', '[task identifier]', told))} }\n@end`,
  ],
]);
