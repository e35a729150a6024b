// asks: allergy immunization procedure | reads: allergy immunization
// buttons' tags and a switch; no button has the third tag
// open: one more is taken for used
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
typedef NS_ENUM(NSInteger, Kind) { KindAllergy = 100, KindShot, KindSurgery };
static HKClinicalType *TypeOf(Kind kind) {
    switch (kind) {
        case KindAllergy: return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord];
        case KindShot: return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord];
        case KindSurgery: return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord];
    }
}
@interface ButtonsController : UIViewController
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation ButtonsController
- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    [self addButton:@"Allergies" kind:KindAllergy];
    [self addButton:@"Immunizations" kind:KindShot];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObjects:TypeOf(KindAllergy), TypeOf(KindShot), TypeOf(KindSurgery), nil] completion:^(BOOL success, NSError *error) { }];
}
- (void)addButton:(NSString *)title kind:(Kind)kind {
    UIButton *button = [UIButton buttonWithType:UIButtonTypeSystem];
    [button setTitle:title forState:UIControlStateNormal];
    button.tag = kind;
    [button addTarget:self action:@selector(tapped:) forControlEvents:UIControlEventTouchUpInside];
    [self.view addSubview:button];
}
- (void)tapped:(UIButton *)sender { [self readType:TypeOf((Kind)sender.tag)]; }
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
    self.window.rootViewController = [ButtonsController new];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
