// asks: allergy medication | reads: allergy medication
// a gesture recognizer posts the selection, an observer reads it from userInfo
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
static NSNotificationName const KindPicked = @"KindPicked";
@interface Tile : UILabel
@property (nonatomic, strong) HKClinicalType *type;
@end
@implementation Tile
- (void)tapped { [NSNotificationCenter.defaultCenter postNotificationName:KindPicked object:self userInfo:@{@"type": self.type}]; }
@end
@interface TilesController : UIViewController
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation TilesController
- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    NSArray<HKClinicalType *> *types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierMedicationRecord]];
    for (HKClinicalType *type in types) {
        Tile *tile = [Tile new];
        tile.type = type;
        tile.userInteractionEnabled = YES;
        [tile addGestureRecognizer:[[UITapGestureRecognizer alloc] initWithTarget:tile action:@selector(tapped)]];
        [self.view addSubview:tile];
    }
    [NSNotificationCenter.defaultCenter addObserver:self selector:@selector(picked:) name:KindPicked object:nil];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:types] completion:^(BOOL success, NSError *error) { }];
}
- (void)picked:(NSNotification *)notification { [self readType:notification.userInfo[@"type"]]; }
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
    self.window.rootViewController = [TilesController new];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
