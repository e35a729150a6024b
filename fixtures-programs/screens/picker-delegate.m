// asks: clinicalNote procedure | reads: clinicalNote procedure
// a picking screen hands the chosen type back to its delegate
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@protocol KindPickerDelegate <NSObject>
- (void)kindPickerDidPick:(HKClinicalType *)type;
@end
@interface KindPicker : UITableViewController
@property (nonatomic, weak) id<KindPickerDelegate> delegate;
@property (nonatomic, copy) NSArray<HKClinicalType *> *types;
@end
@implementation KindPicker
- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section { return self.types.count; }
- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [UITableViewCell new];
    cell.accessoryType = UITableViewCellAccessoryDetailButton;
    return cell;
}
- (void)tableView:(UITableView *)tableView accessoryButtonTappedForRowWithIndexPath:(NSIndexPath *)indexPath {
    [self.delegate kindPickerDidPick:self.types[indexPath.row]];
}
@end
@interface HomeController : UIViewController <KindPickerDelegate>
@property (nonatomic, strong) HKHealthStore *store;
@end
@implementation HomeController
- (void)viewDidAppear:(BOOL)animated {
    [super viewDidAppear:animated];
    self.store = [HKHealthStore new];
    KindPicker *picker = [KindPicker new];
    picker.delegate = self;
    picker.types = @[[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierClinicalNoteRecord], [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierProcedureRecord]];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithArray:picker.types] completion:^(BOOL success, NSError *error) { }];
    [self.navigationController pushViewController:picker animated:YES];
}
- (void)kindPickerDidPick:(HKClinicalType *)type { [self readType:type]; }
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
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[HomeController new]];
    [self.window makeKeyAndVisible];
    return YES;
}
@end
int main(int argc, char *argv[]) { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); }
