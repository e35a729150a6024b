#import "CPRVisitViewController.h"
#import "HKHealthStore+CPRClinical.h"

@interface CPRVisitViewController ()
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *medications;
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *labs;
@end

@implementation CPRVisitViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Visit";
    self.store = [[HKHealthStore alloc] init];
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"record"];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(showPrivacy)];
    __weak typeof(self) weakSelf = self;
    [self.store cpr_requestAccessWithCompletion:^(BOOL granted) {
        if (granted) {
            [weakSelf reload];
        }
    }];
}

- (void)reload {
    __weak typeof(self) weakSelf = self;
    [self.store cpr_fetchRecordsWithIdentifier:HKClinicalTypeIdentifierMedicationRecord limit:20 completion:^(NSArray<HKClinicalRecord *> *records, NSError *error) {
        weakSelf.medications = records;
        [weakSelf.tableView reloadData];
    }];
    [self.store cpr_fetchRecordsWithIdentifier:HKClinicalTypeIdentifierLabResultRecord limit:HKObjectQueryNoLimit completion:^(NSArray<HKClinicalRecord *> *records, NSError *error) {
        weakSelf.labs = records;
        [weakSelf.tableView reloadData];
    }];
}

- (void)showPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:@"https://www.acme.health/legal/privacy"] options:@{} completionHandler:nil];
}

- (NSInteger)numberOfSectionsInTableView:(UITableView *)tableView {
    return 2;
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return section == 0 ? self.medications.count : self.labs.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"record" forIndexPath:indexPath];
    HKClinicalRecord *record = indexPath.section == 0 ? self.medications[indexPath.row] : self.labs[indexPath.row];
    cell.textLabel.text = record.displayName;
    return cell;
}

@end
