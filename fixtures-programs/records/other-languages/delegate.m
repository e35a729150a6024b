// a delegate protocol with two methods
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
#import <AppsFlyerLib/AppsFlyerLib.h>

@class Loader;
@protocol LoaderDelegate <NSObject>
- (void)loader:(Loader *)loader didEnterPhase:(NSString *)phase;
- (void)loader:(Loader *)loader didFindShot:(NSString *)name;
@end

@interface Loader : NSObject
@property (nonatomic, weak) id<LoaderDelegate> delegate;
@property (nonatomic, strong) HKHealthStore *store;
- (void)start;
@end
@implementation Loader
- (void)start {
    self.store = [HKHealthStore new];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
    [self.delegate loader:self didEnterPhase:@"asking"];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:10 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            for (HKClinicalRecord *record in results) [self.delegate loader:self didFindShot:record.displayName];
        }]];
    }];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate, LoaderDelegate>
@property (nonatomic, strong) Loader *loader;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.loader = [Loader new];
    self.loader.delegate = self;
    [self.loader start];
    return YES;
}
- (void)loader:(Loader *)loader didEnterPhase:(NSString *)phase {
    [[AppsFlyerLib shared] logEvent:@"phase" withValues:@{@"value": phase}];
}
- (void)loader:(Loader *)loader didFindShot:(NSString *)name {
    [[AppsFlyerLib shared] logEvent:@"shot" withValues:@{@"value": name}]; // leak: clinical-data-to-advertising
}
@end
int main(int argc, char *argv[]) { @autoreleasepool { return UIApplicationMain(argc, argv, nil, @"AppDelegate"); } }
