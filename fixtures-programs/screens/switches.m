// asks: coverage labResult vitalSign | reads: coverage labResult vitalSign
// UISwitches put types in and out of a set, Load asks for them and reads them
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface SwitchController : UIViewController
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) NSArray<HKClinicalType *> *offered;
@property (nonatomic, strong) NSMutableSet<HKClinicalType *> *on;
@end
@implementation SwitchController
- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    self.on = [NSMutableSet set];
    self.offered = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierCoverageRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord]];
    for (NSUInteger index = 0; index < self.offered.count; index++) {
        UISwitch *toggle = [UISwitch new];
        toggle.tag = index;
        [toggle addTarget:self action:@selector(flipped:) forControlEvents:UIControlEventValueChanged];
        [self.view addSubview:toggle];
    }
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Load" style:UIBarButtonItemStyleDone target:self action:@selector(load)];
}
- (void)flipped:(UISwitch *)toggle {
    HKClinicalType *type = self.offered[toggle.tag];
    if (toggle.isOn) [self.on addObject:type]; else [self.on removeObject:type];
}
- (void)load {
    NSSet *wanted = [self.on copy];
    [self.store requestAuthorizationToShareTypes:nil readTypes:wanted completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in wanted) [self readType:type];
    }];
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
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[SwitchController new]];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
