// asks: immunization vitalSign | reads: immunization vitalSign
// a class extension makes a property writable; its custom setter reads
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Timeline : NSObject
@property (nonatomic, strong, readonly) HKClinicalType *current;
- (void)show;
@end

@interface Timeline ()
@property (nonatomic, strong, readwrite, setter=moveTo:) HKClinicalType *current;
@property (nonatomic, strong) HKHealthStore *store;
@end

@implementation Timeline
- (void)moveTo:(HKClinicalType *)current {
    _current = current;
    [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:current predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
        for (HKClinicalRecord *record in results) { NSLog(@"%@", record.displayName); }
    }]];
}
- (void)show {
    self.store = [HKHealthStore new];
    HKClinicalType *shots = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
    HKClinicalType *vitals = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:@[shots, vitals]] completion:^(BOOL success, NSError *error) {
        self.current = shots;
        self.current = vitals;
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) Timeline *timeline;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.timeline = [Timeline new];
    [self.timeline show];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
