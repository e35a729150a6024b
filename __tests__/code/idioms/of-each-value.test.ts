/** Objects that are filled by a dictionary, by the names of their properties: one of these is not another. */
import { eachApart } from './each-apart.ts';
import { OBJECTIVE_C } from './objective-c.ts';
import { SWIFT } from './swift.ts';

const PLAN =
  'import RealmSwift\nfinal class Plan: Object { @Persisted(primaryKey: true) var id: String\n @Persisted var first: String\n @Persisted var second: String }\n';

eachApart('Swift', SWIFT, [
  [
    'of Realm',
    (make, use, told) =>
      `${PLAN}func go(_ realm: Realm) throws { try realm.write { realm.add(Plan(value: ["id": "a", "first": ${make}, "second": "typed"]), update: .modified) }\n if let plan = realm.objects(Plan.self).last { ${use(`plan.${told}`)} } }`,
  ],
  [
    'of Realm, that are observed',
    (make, use, told) =>
      `${PLAN}final class Watch { var token: NotificationToken?\n func go(_ realm: Realm) throws { token = realm.objects(Plan.self).observe { changes in if case .update(let plans, _, _, _) = changes, let plan = plans.last { ${use(`plan.${told}`)} } }\n let values: [String: Any] = ["id": "a", "first": ${make}, "second": "typed"]\n let plan = Plan(value: values)\n try realm.write { realm.add(plan) } } }`,
  ],
  [
    'of Realm, that it makes itself',
    (make, use, told) =>
      `${PLAN}func go(_ realm: Realm) throws { try realm.write { realm.create(Plan.self, value: ["id": "a", "first": ${make}, "second": "typed"], update: .modified) }\n for plan in realm.objects(Plan.self) { ${use(`plan.${told}`)} } }`,
  ],
]);

eachApart('Objective-C', OBJECTIVE_C, [
  [
    'of Realm',
    (make, use, told) =>
      `#import <Realm/Realm.h>\n@interface Plan : RLMObject\n@property NSString *first;\n@property NSString *second;\n@end\n@implementation Plan\n@end\n@interface Idiom : NSObject\n@end\n@implementation Idiom\n- (void)go { RLMRealm *realm = [RLMRealm defaultRealm];\n Plan *plan = [[Plan alloc] initWithValue:@{@"first": ${make}, @"second": @"typed"}];\n [realm transactionWithBlock:^{ [realm addObject:plan]; }];\n for (Plan *each in [Plan allObjects]) { ${use(`each.${told}`)} } }\n@end`,
  ],
]);
