// asks: labResult vitalSign | reads: labResult vitalSign
// NS_ENUM and a switch where every case breaks
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
typedef NS_ENUM(NSInteger, CareSection) {
    CareSectionLabs, CareSectionVitals, CareSectionCount,
};

static HKClinicalType *TypeForSection(CareSection section) {
    HKClinicalTypeIdentifier identifier = nil;
    switch (section) {
        case CareSectionLabs: identifier = HKClinicalTypeIdentifierLabResultRecord; break;
        case CareSectionVitals: identifier = HKClinicalTypeIdentifierVitalSignRecord; break;
        case CareSectionCount: return nil;
    }
    return [HKObjectType clinicalTypeForIdentifier:identifier];
}

@interface HomeViewController : UITableViewController
@end
@implementation HomeViewController
- (void)viewDidLoad {
    [super viewDidLoad];
    HKHealthStore *store = [HKHealthStore new];
    NSMutableSet *asked = [NSMutableSet set];
    for (CareSection s = 0; s < CareSectionCount; s++) { [asked addObject:TypeForSection(s)]; }
    [store requestAuthorizationToShareTypes:nil readTypes:asked completion:^(BOOL success, NSError *error) {
        for (CareSection s = 0; s < CareSectionCount; s++) {
            [store executeQuery:[[HKSampleQuery alloc] initWithSampleType:TypeForSection(s) predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
                for (HKClinicalRecord *record in results) { NSLog(@"%@", record.displayName); }
            }]];
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
