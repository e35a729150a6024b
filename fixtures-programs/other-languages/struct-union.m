// asks: condition medication | reads: condition medication
// a struct with a tag and an anonymous union of name and type
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
typedef struct {
    BOOL isNamed;
    union {
        __unsafe_unretained NSString *name;
        __unsafe_unretained HKClinicalType *type;
    };
} Wanted;

static HKClinicalType *Resolve(Wanted wanted) {
    return wanted.isNamed ? [HKObjectType clinicalTypeForIdentifier:wanted.name] : wanted.type;
}

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    HKClinicalType *drugs = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord];
    Wanted wanted[2] = { { .isNamed = YES, .name = HKClinicalTypeIdentifierConditionRecord }, { .isNamed = NO, .type = drugs } };
    NSMutableOrderedSet<HKClinicalType *> *types = [NSMutableOrderedSet orderedSet];
    for (int i = 0; i < 2; i++) { [types addObject:Resolve(wanted[i])]; }
    [store requestAuthorizationToShareTypes:nil readTypes:types.set completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in types) {
            [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
                for (HKClinicalRecord *record in results) { NSLog(@"%@", record.displayName); }
            }]];
        }
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@end
@implementation AppDelegate { Records *_records; }
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    _records = [Records new];
    [_records load];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
