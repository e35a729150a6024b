// a mutable dictionary from which the record's key is removed before it is sent
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import FirebaseAnalytics;

@interface LabsViewController : UIViewController
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) NSMutableDictionary<NSString *, NSString *> *row;
@end
@implementation LabsViewController
- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    self.row = [@{@"screen": @"labs", @"layout": @"wide"} mutableCopy];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:1 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *failure) {
            dispatch_async(dispatch_get_main_queue(), ^{
                self.row[@"title"] = [results.firstObject displayName];
                self.title = self.row[@"title"];
            });
        }]];
    }];
}
- (void)viewWillDisappear:(BOOL)animated {
    [super viewWillDisappear:animated];
    [self.row removeObjectForKey:@"title"];
    [FIRAnalytics logEventWithName:@"left" parameters:self.row];
    [FIRAnalytics logEventWithName:@"layout" parameters:@{@"value": self.row[@"layout"]}];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[LabsViewController new]];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) { @autoreleasepool { return UIApplicationMain(argc, argv, nil, @"AppDelegate"); } }
