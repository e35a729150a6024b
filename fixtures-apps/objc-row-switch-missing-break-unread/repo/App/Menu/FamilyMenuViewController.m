#import "FamilyMenuViewController.h"
#import "FamilyHealthStore.h"
#import "NameListViewController.h"

typedef NS_ENUM(NSInteger, FamilyMenuRow) {
    FamilyMenuRowAllergies,
    FamilyMenuRowConditions,
    FamilyMenuRowMedications,
    FamilyMenuRowPrivacy,
    FamilyMenuRowCount,
};

@implementation FamilyMenuViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Foxglove";
    [self.tableView registerClass:[UITableViewCell class] forCellReuseIdentifier:@"menu"];
    [FamilyHealthStore.sharedStore requestAccess:^(BOOL granted) {
        self.tableView.allowsSelection = granted;
    }];
}

- (NSString *)titleOfRow:(FamilyMenuRow)row {
    NSArray<NSString *> *titles = @[@"Allergies", @"Conditions", @"Medications", @"Privacy policy"];
    return titles[(NSUInteger)row];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return FamilyMenuRowCount;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"menu" forIndexPath:indexPath];
    cell.textLabel.text = [self titleOfRow:indexPath.row];
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    NameListViewController *list = [[NameListViewController alloc] init];
    list.title = [self titleOfRow:indexPath.row];
    switch ((FamilyMenuRow)indexPath.row) {
        case FamilyMenuRowAllergies:
            list.identifier = HKClinicalTypeIdentifierAllergyRecord;
            break;
        case FamilyMenuRowConditions:
            list.identifier = HKClinicalTypeIdentifierConditionRecord;
        case FamilyMenuRowMedications:
            list.identifier = HKClinicalTypeIdentifierMedicationRecord;
            break;
        default:
            [UIApplication.sharedApplication openURL:[NSURL URLWithString:@"https://foxglove-family.org/privacy"]
                                             options:@{}
                                   completionHandler:nil];
            return;
    }
    [self.navigationController pushViewController:list animated:YES];
}

@end
