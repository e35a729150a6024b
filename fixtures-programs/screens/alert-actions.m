// asks: labResult vitalSign | reads: labResult vitalSign
// UIAlertController in action sheet style, one action per type
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface HomeController : UIViewController
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation HomeController
- (void)viewDidAppear:(BOOL)animated {
    [super viewDidAppear:animated];
    self.store = [HKHealthStore new];
    NSDictionary<NSString *, HKClinicalType *> *kinds = @{@"Lab results": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord], @"Vital signs": [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord]};
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:kinds.allValues] completion:^(BOOL success, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{ [self offer:kinds]; });
    }];
}
- (void)offer:(NSDictionary<NSString *, HKClinicalType *> *)kinds {
    UIAlertController *sheet = [UIAlertController alertControllerWithTitle:@"Show" message:nil preferredStyle:UIAlertControllerStyleActionSheet];
    [kinds enumerateKeysAndObjectsUsingBlock:^(NSString *title, HKClinicalType *type, BOOL *stop) {
        [sheet addAction:[UIAlertAction actionWithTitle:title style:UIAlertActionStyleDefault handler:^(UIAlertAction *action) { [self readType:type]; }]];
    }];
    [sheet addAction:[UIAlertAction actionWithTitle:@"Cancel" style:UIAlertActionStyleCancel handler:nil]];
    [self presentViewController:sheet animated:YES completion:nil];
}
- (void)readType:(HKClinicalType *)type {
    [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *error) {
        NSLog(@"%lu records", (unsigned long)results.count);
    }]];
}
@end
@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [HomeController new];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
