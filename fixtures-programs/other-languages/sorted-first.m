// asks: labResult procedure vitalSign | reads: labResult vitalSign
// an array sorted with a comparator; only the first two are read
// open: one more is taken for used
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    NSDictionary<NSNumber *, HKClinicalType *> *ranked = @{
        @3: [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord],
        @1: [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord],
        @2: [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord],
    };
    NSArray<NSNumber *> *ranks = [ranked.allKeys sortedArrayUsingComparator:^NSComparisonResult(NSNumber *a, NSNumber *b) {
        return [a compare:b];
    }];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:ranked.allValues] completion:^(BOOL success, NSError *error) {
        for (NSNumber *rank in [ranks subarrayWithRange:NSMakeRange(0, 2)]) {
            HKClinicalType *type = ranked[rank];
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
