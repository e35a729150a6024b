// asks: allergy coverage | reads: allergy coverage
// class methods overridden in subclasses, called through Class values
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface Page : NSObject
@property (class, readonly) HKClinicalType *recordType;
@end
@implementation Page
+ (HKClinicalType *)recordType { return nil; }
+ (void)readFrom:(HKHealthStore *)store {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:[self recordType] predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
        NSLog(@"%lu records", (unsigned long)results.count);
    }];
    [store executeQuery:query];
}
@end

@interface AllergyPage : Page @end
@implementation AllergyPage
+ (HKClinicalType *)recordType { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord]; }
@end
@interface PlanPage : Page @end
@implementation PlanPage
+ (HKClinicalType *)recordType { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord]; }
@end

@interface Records : NSObject
@end
@implementation Records
- (void)load {
    HKHealthStore *store = [HKHealthStore new];
    NSArray<Class> *pages = @[AllergyPage.class, PlanPage.class];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:AllergyPage.recordType, PlanPage.recordType, nil] completion:^(BOOL success, NSError *error) {
        for (Class page in pages) { [page readFrom:store]; }
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) Records *records;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.records = [Records new];
    [self.records load];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
