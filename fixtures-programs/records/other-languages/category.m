// a category on HKClinicalRecord and one on UIDevice
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import Mixpanel;

@interface HKClinicalRecord (Card)
- (NSString *)fen_cardTitle;
@end
@implementation HKClinicalRecord (Card)
- (NSString *)fen_cardTitle {
    NSDictionary *json = [NSJSONSerialization JSONObjectWithData:self.FHIRResource.data options:0 error:nil];
    return json[@"code"][@"text"] ?: self.displayName;
}
@end

@interface UIDevice (Card)
- (NSString *)fen_cardTitle;
@end
@implementation UIDevice (Card)
- (NSString *)fen_cardTitle { return [self.model stringByAppendingFormat:@" with iOS %@", self.systemVersion]; }
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    [[Mixpanel sharedInstance] track:@"device" properties:@{@"title": [UIDevice.currentDevice fen_cardTitle]}];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:20 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            for (HKClinicalRecord *record in results) {
                [[Mixpanel sharedInstance] track:@"procedure" properties:@{@"title": [record fen_cardTitle]}]; // leak: clinical-data-to-third-party
            }
        }]];
    }];
    return YES;
}
@end

int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
