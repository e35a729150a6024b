// associated objects under two keys
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
#import <objc/runtime.h>
@import Mixpanel;

static const void *kCaption = &kCaption;
static const void *kStyle = &kStyle;

@interface ShotsViewController : UITableViewController
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation ShotsViewController
- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            objc_setAssociatedObject(self, kCaption, [results.firstObject displayName], OBJC_ASSOCIATION_COPY_NONATOMIC);
            objc_setAssociatedObject(self, kStyle, @"compact", OBJC_ASSOCIATION_COPY_NONATOMIC);
        }]];
    }];
}
- (void)viewWillDisappear:(BOOL)animated {
    [super viewWillDisappear:animated];
    NSString *caption = objc_getAssociatedObject(self, kCaption);
    NSString *style = objc_getAssociatedObject(self, kStyle);
    [[Mixpanel sharedInstance] track:@"left" properties:@{@"style": style ?: @""}];
    [[Mixpanel sharedInstance] track:@"left" properties:@{@"caption": caption ?: @""}]; // leak: clinical-data-to-third-party
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[ShotsViewController new]];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) { @autoreleasepool { return UIApplicationMain(argc, argv, nil, @"AppDelegate"); } }
