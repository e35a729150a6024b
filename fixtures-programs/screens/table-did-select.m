// asks: allergy labResult | reads: allergy labResult
// UITableView: the row that is tapped indexes the array of types
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@interface KindsController : UITableViewController
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) NSArray<NSString *> *titles;
@property (nonatomic, copy) NSArray<HKClinicalType *> *types;
@end
@implementation KindsController
- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    self.titles = @[@"Allergies", @"Labs"];
    self.types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierAllergyRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord]];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:self.types] completion:^(BOOL success, NSError *error) { }];
}
- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section { return self.titles.count; }
- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [UITableViewCell new];
    cell.textLabel.text = self.titles[indexPath.row];
    return cell;
}
- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    [self readType:self.types[indexPath.row]];
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
    self.window.rootViewController = [[KindsController alloc] initWithStyle:UITableViewStylePlain];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
