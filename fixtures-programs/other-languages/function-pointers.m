// asks: immunization vitalSign | reads: immunization vitalSign
// a table of pointers to inline functions
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
typedef HKClinicalType *(*Maker)(void);

static inline HKClinicalType *Shots(void) { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord]; }
static inline HKClinicalType *Vitals(void) { return [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord]; }

static Maker const makers[] = { Shots, &Vitals };

static NSArray<HKClinicalType *> *MakeAll(void) {
    NSMutableArray<HKClinicalType *> *made = [NSMutableArray array];
    for (int i = 0; i < 2; i++) { [made addObject:makers[i]()]; }
    return made;
}

@interface HomeViewController : UIViewController
@end
@implementation HomeViewController
- (void)viewDidLoad {
    [super viewDidLoad];
    HKHealthStore *store = [HKHealthStore new];
    [store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:MakeAll()] completion:^(BOOL success, NSError *error) {
        for (HKClinicalType *type in MakeAll()) {
            HKSampleQuery *sampleQuery = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *results, NSError *error) { NSLog(@"%lu records", (unsigned long)results.count); }];
            [store executeQuery:sampleQuery];
        }
    }];
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
