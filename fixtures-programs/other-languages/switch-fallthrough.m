// asks: allergy immunization procedure | reads: immunization procedure
// a switch without break falls through from the full to the short visit
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
typedef NS_ENUM(NSInteger, Visit) { VisitYearly, VisitFollowUp, VisitShort };

@interface Planner : NSObject
- (void)prepare:(Visit)visit;
@end
@implementation Planner {
    HKHealthStore *_store;
}
- (void)prepare:(Visit)visit {
    _store = [HKHealthStore new];
    [_store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord], nil] completion:^(BOOL success, NSError *error) {
        switch (visit) {
            case VisitYearly:
                [self read:HKClinicalTypeIdentifierAllergyRecord];
            case VisitFollowUp:
                [self read:HKClinicalTypeIdentifierImmunizationRecord];
            case VisitShort:
                [self read:HKClinicalTypeIdentifierProcedureRecord];
        }
    }];
}
- (void)read:(HKClinicalTypeIdentifier)identifier {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSLog(@"%lu records", (unsigned long)results.count);
    }];
    [_store executeQuery:query];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) Planner *planner;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.planner = [Planner new];
    [self.planner prepare:VisitFollowUp];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
