// asks: condition labResult medication | reads: condition labResult medication
// NS_OPTIONS: bits joined with | and tested with &
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
typedef NS_OPTIONS(NSUInteger, Kinds) {
    KindsConditions  = 1 << 0,
    KindsLabs        = 1 << 1,
    KindsMedications = 1 << 2,
};

static NSSet<HKClinicalType *> *TypesOf(Kinds kinds) {
    NSMutableSet<HKClinicalType *> *types = [NSMutableSet set];
    if (kinds & KindsConditions) [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord]];
    if (kinds & KindsLabs) [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]];
    if (kinds & KindsMedications) [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord]];
    return types;
}

@interface Records : NSObject
- (void)loadKinds:(Kinds)kinds;
@end
@implementation Records
- (void)loadKinds:(Kinds)kinds {
    HKHealthStore *store = [HKHealthStore new];
    [store requestAuthorizationToShareTypes:nil readTypes:TypesOf(kinds) completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in TypesOf(kinds)) {
            HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
            [store executeQuery:sampleQuery];
        }
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@end
@implementation AppDelegate { Records *_records; }
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    _records = [Records new];
    [_records loadKinds:KindsConditions | KindsLabs | KindsMedications];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
