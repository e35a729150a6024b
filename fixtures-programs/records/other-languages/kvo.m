// key-value observing of two key paths
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import Sentry;

@interface Model : NSObject
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) NSString *vital;
@property (nonatomic, copy) NSString *phase;
@end
@implementation Model
- (void)load {
    self.store = [HKHealthStore new];
    self.phase = @"asking";
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            self.vital = [results.firstObject displayName];
            self.phase = @"done";
        }]];
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) Model *model;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.model = [Model new];
    [self.model addObserver:self forKeyPath:@"vital" options:NSKeyValueObservingOptionNew context:nil];
    [self.model addObserver:self forKeyPath:@"phase" options:NSKeyValueObservingOptionNew context:nil];
    [self.model load];
    return YES;
}
- (void)observeValueForKeyPath:(NSString *)keyPath ofObject:(id)object change:(NSDictionary<NSKeyValueChangeKey, id> *)change context:(void *)context {
    if ([keyPath isEqualToString:@"vital"]) {
        [SentrySDK captureMessage:change[NSKeyValueChangeNewKey]]; // leak: clinical-data-to-third-party
    } else if ([keyPath isEqualToString:@"phase"]) {
        [SentrySDK captureMessage:change[NSKeyValueChangeNewKey]];
    }
}
@end

int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
