// asks: medication procedure | reads: medication procedure
// +initialize fills a static; +load registers one more
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
static NSMutableArray<HKClinicalTypeIdentifier> *registered;
static NSSet<HKClinicalType *> *wanted;

@interface Plugin : NSObject
@end
@implementation Plugin
+ (void)load { registered = [NSMutableArray arrayWithObject:HKClinicalTypeIdentifierProcedureRecord]; }
@end

@interface Records : NSObject
@end
@implementation Records
+ (void)initialize {
    if (self != [Records class]) { return; }
    [registered addObject:HKClinicalTypeIdentifierMedicationRecord];
    NSMutableSet *types = [NSMutableSet set];
    for (HKClinicalTypeIdentifier identifier in registered) {
        [types addObject:[HKObjectType clinicalTypeForIdentifier:identifier]];
    }
    wanted = types;
}
- (void)start {
    HKHealthStore *store = [HKHealthStore new];
    [store requestAuthorizationToShareTypes:nil readTypes:wanted completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in wanted) {
            HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
                NSLog(@"%lu records", (unsigned long)results.count);
            }];
            [store executeQuery:query];
        }
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@end
@implementation AppDelegate { Records *_records; }
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    _records = [Records new];
    [_records start];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
