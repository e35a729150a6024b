// properties: readwrite, readonly with an own getter, and dot syntax
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import FirebaseAnalytics;

@interface Chart : NSObject
@property (nonatomic, copy) NSString *newest;
@property (nonatomic, copy) NSString *theme;
@property (nonatomic, readonly) NSString *headline;
@property (nonatomic, readonly, getter=lookOfPage) NSString *look;
@end
@implementation Chart
- (NSString *)headline { return [@"Newest: " stringByAppendingString:self.newest ?: @""]; }
- (NSString *)lookOfPage { return [@"Theme: " stringByAppendingString:self.theme ?: @"plain"]; }
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) Chart *chart;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    self.chart = [Chart new];
    self.chart.theme = @"meadow";
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) {
        HKClinicalRecord *record = results.firstObject;
        self.chart.newest = record.displayName;
        [self report];
    }];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        if (success) [self.store executeQuery:query];
    }];
    return YES;
}
- (void)report {
    [FIRAnalytics logEventWithName:@"page" parameters:@{@"look": self.chart.look}];
    [FIRAnalytics logEventWithName:@"page" parameters:@{@"headline": self.chart.headline}]; // leak: clinical-data-to-third-party
}
@end

int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
