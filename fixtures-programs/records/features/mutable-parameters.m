// a mutable dictionary of parameters filled in steps, with the record's key removed before it is sent: nothing leaks
#import <HealthKit/HealthKit.h>
#import <UIKit/UIKit.h>
@import FirebaseAnalytics;

@interface LabsController : UITableViewController
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *labs;
@end

@implementation LabsController
- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"lab"];
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierLabResultRecord];
    [self.store requestAuthorizationToShareTypes:nil readTypes:[NSSet setWithObject:type] completion:^(BOOL success, NSError *error) {
        [self.store executeQuery:[[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:100 sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray *results, NSError *failure) {
            dispatch_async(dispatch_get_main_queue(), ^{
                self.labs = results;
                [self.tableView reloadData];
            });
        }]];
    }];
}
- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section { return self.labs.count; }
- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"lab" forIndexPath:indexPath];
    cell.textLabel.text = self.labs[indexPath.row].displayName;
    return cell;
}
- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    NSMutableDictionary *parameters = [NSMutableDictionary dictionaryWithObject:@"labs" forKey:@"screen"];
    parameters[@"title"] = self.labs[indexPath.row].displayName;
    self.title = parameters[@"title"];
    [parameters removeObjectForKey:@"title"];
    parameters[@"row"] = @(indexPath.row);
    [FIRAnalytics logEventWithName:@"lab_opened" parameters:parameters];
}
@end

@interface AppDelegate : UIResponder <UIApplicationDelegate>
@property (nonatomic, strong) UIWindow *window;
@end
@implementation AppDelegate
- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [LabsController new];
    [self.window makeKeyAndVisible];
    return YES;
}
@end

int main(int argc, char *argv[]) { @autoreleasepool { return UIApplicationMain(argc, argv, nil, NSStringFromClass([AppDelegate class])); } }
