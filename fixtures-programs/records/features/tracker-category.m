// a tracker singleton with Mixpanel behind it, whose timed event takes properties from two objects
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import Mixpanel;

@protocol Trackable <NSObject>
- (NSDictionary *)trackingProperties;
@end

@interface ScreenInfo : NSObject <Trackable>
@property (nonatomic, copy) NSString *name;
@end
@implementation ScreenInfo
- (NSDictionary *)trackingProperties { return @{@"screen": self.name}; }
@end

@interface RecordInfo : NSObject <Trackable>
@property (nonatomic, copy) NSString *title;
- (instancetype)initWithRecord:(HKClinicalRecord *)record;
@end
@implementation RecordInfo
- (instancetype)initWithRecord:(HKClinicalRecord *)record {
    if ((self = [super init])) _title = [record.displayName copy];
    return self;
}
- (NSDictionary *)trackingProperties { return @{@"title": self.title}; }
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.store = [HKHealthStore new];
    ScreenInfo *screen = [ScreenInfo new];
    screen.name = @"coverage";
    [[Mixpanel sharedInstance] track:@"appeared" properties:[screen trackingProperties]];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:5 sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *failure) {
            for (HKClinicalRecord *record in results) {
                RecordInfo *info = [[RecordInfo alloc] initWithRecord:record];
                [[Mixpanel sharedInstance] track:@"loaded" properties:[info trackingProperties]]; // leak: clinical-data-to-third-party
            }
        }]];
    }];
    return YES;
}
@end

int main(int argc, char *argv[]) { @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); } }
