// asks: clinicalNote condition vitalSign | reads: clinicalNote condition
// target-action of buttons told apart by tag; the third button has no action
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface HomeViewController : UIViewController
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) NSArray<HKClinicalType *> *types;
@end
@implementation HomeViewController
- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    self.types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierClinicalNoteRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierConditionRecord]];
    for (NSInteger tag = 0; tag < 2; tag++) {
        UIButton *button = [UIButton buttonWithType:UIButtonTypeSystem];
        button.tag = tag;
        [button addTarget:self action:@selector(showTapped:) forControlEvents:UIControlEventTouchUpInside];
        [self.view addSubview:button];
    }
    UIButton *soon = [UIButton buttonWithType:UIButtonTypeSystem];
    [soon setTitle:@"Vitals (soon)" forState:UIControlStateNormal];
    [self.view addSubview:soon];
    NSSet *asked = [[NSSet setWithArray:self.types] setByAddingObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord]];
    [self.store requestAuthorizationToShareTypes:nil readTypes:asked completion:^(BOOL success, NSError *error) { }];
}
- (void)showTapped:(UIButton *)sender {
    HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:self.types[sender.tag] predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
    [self.store executeQuery:sampleQuery];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [HomeViewController new];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) {
    @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
}
