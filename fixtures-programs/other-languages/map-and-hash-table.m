// asks: immunization procedure | reads: immunization procedure
// NSMapTable and NSHashTable instead of dictionary and set
// open: it cannot be told
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface HomeViewController : UIViewController
@end
@implementation HomeViewController {
    HKHealthStore *_store;
    NSMapTable<UIView *, HKClinicalType *> *_types;
}
- (void)viewDidLoad {
    [super viewDidLoad];
    _store = [HKHealthStore new];
    _types = [NSMapTable weakToStrongObjectsMapTable];
    NSHashTable<HKClinicalType *> *asked = [NSHashTable hashTableWithOptions:NSPointerFunctionsStrongMemory];
    UILabel *shots = [UILabel new], *procedures = [UILabel new];
    [_types setObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord] forKey:shots];
    [_types setObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord] forKey:procedures];
    for (UILabel *label in @[shots, procedures]) {
        [self.view addSubview:label];
        [asked addObject:[_types objectForKey:label]];
    }
    [_store requestAuthorizationToShareTypes:nil readTypes:asked.setRepresentation completion:^(BOOL success, NSError *error) {
        for (UILabel *label in self->_types.keyEnumerator) {
            [self->_store executeQuery:[[HKSampleQuery alloc] initWithSampleType:[self->_types objectForKey:label] predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *done, NSArray *results, NSError *error) {
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
