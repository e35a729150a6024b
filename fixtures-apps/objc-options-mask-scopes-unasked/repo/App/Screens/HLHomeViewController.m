#import "HLHomeViewController.h"
#import "HLHealth.h"
#import "HLListViewController.h"

typedef NS_ENUM(NSInteger, HLRow) {
    HLRowLabs,
    HLRowVitals,
    HLRowVaccines,
    HLRowPrivacy,
    HLRowCount,
};

static NSString *const HLPrivacyPolicy = @"https://www.harborlight.health/privacy";
static NSString *const HLCellIdentifier = @"home";

@interface HLHomeViewController ()
@property (nonatomic, strong) HLHealth *health;
@end

@implementation HLHomeViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Harborlight";
    self.health = [[HLHealth alloc] init];
    [self.tableView registerClass:[UITableViewCell class] forCellReuseIdentifier:HLCellIdentifier];
    self.tableView.allowsSelection = NO;
    __weak typeof(self) weakSelf = self;
    [self.health requestScope:HLScopeLabs | HLScopeVitals completion:^(BOOL granted) {
        weakSelf.tableView.allowsSelection = granted;
    }];
}

- (NSString *)titleOfRow:(HLRow)row {
    switch (row) {
        case HLRowLabs: return @"Lab results";
        case HLRowVitals: return @"Vital signs";
        case HLRowVaccines: return @"Vaccinations";
        case HLRowPrivacy: return @"Privacy policy";
        case HLRowCount: return nil;
    }
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return HLRowCount;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:HLCellIdentifier forIndexPath:indexPath];
    cell.textLabel.text = [self titleOfRow:(HLRow)indexPath.row];
    cell.accessoryType = UITableViewCellAccessoryDisclosureIndicator;
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    switch ((HLRow)indexPath.row) {
        case HLRowLabs:
            [self showIdentifier:HKClinicalTypeIdentifierLabResultRecord title:@"Lab results"];
            break;
        case HLRowVitals:
            [self showIdentifier:HKClinicalTypeIdentifierVitalSignRecord title:@"Vital signs"];
            break;
        case HLRowVaccines:
            [self showIdentifier:HKClinicalTypeIdentifierImmunizationRecord title:@"Vaccinations"];
            break;
        case HLRowPrivacy:
            [UIApplication.sharedApplication openURL:[NSURL URLWithString:HLPrivacyPolicy] options:@{} completionHandler:nil];
            break;
        case HLRowCount:
            break;
    }
}

- (void)showIdentifier:(HKClinicalTypeIdentifier)identifier title:(NSString *)title {
    HLListViewController *list = [[HLListViewController alloc] initWithStyle:UITableViewStylePlain];
    list.title = title;
    [self.health readIdentifier:identifier completion:^(NSArray<HKClinicalRecord *> *records) {
        list.records = records;
    }];
    [self.navigationController pushViewController:list animated:YES];
}

@end
