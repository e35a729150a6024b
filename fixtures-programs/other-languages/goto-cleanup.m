// asks: coverage labResult procedure | reads: coverage labResult
// goto out of the list when the last is reached
// open: one more is taken for used
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
static NSArray<HKClinicalType *> *Reachable(NSArray<HKClinicalTypeIdentifier> *identifiers) {
    NSMutableArray<HKClinicalType *> *types = [NSMutableArray array];
    NSUInteger i = 0;
again:
    if (i == 2) goto done;
    [types addObject:[HKObjectType clinicalTypeForIdentifier:identifiers[i]]];
    i += 1;
    goto again;
done:
    return types;
}

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    NSArray<HKClinicalTypeIdentifier> *identifiers = @[HKClinicalTypeIdentifierCoverageRecord, HKClinicalTypeIdentifierLabResultRecord, HKClinicalTypeIdentifierProcedureRecord];
    NSMutableSet<HKClinicalType *> *asked = [NSMutableSet set];
    for (HKClinicalTypeIdentifier identifier in identifiers) {
        [asked addObject:[HKObjectType clinicalTypeForIdentifier:identifier]];
    }
    [store requestAuthorizationToShareTypes:nil readTypes:asked completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in Reachable(identifiers)) {
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
