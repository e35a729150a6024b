#import "StudyViewController.h"
#import "HKHealthStore+Records.h"
#import "Links.h"
#import "StudyDefinition.h"

@interface StudyViewController ()

@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, strong) NSMutableArray<HKClinicalRecord *> *records;

@end

@implementation StudyViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(showPrivacyPolicy)];
    self.store = [HKHealthStore new];
    self.records = [NSMutableArray array];
    [StudyDefinition fetch:^(NSArray<HKClinicalType *> *types) {
        [self.store records_requestTypes:[NSSet setWithArray:types] completion:^(BOOL granted) {
            if (!granted) {
                return;
            }
            for (HKClinicalType *type in types) {
                [self.store records_fetchType:type completion:^(NSArray<HKClinicalRecord *> *records) {
                    [self.records addObjectsFromArray:records];
                    [self.tableView reloadData];
                }];
            }
        }];
    }];
}

- (void)showPrivacyPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:LinksPrivacyPolicy] options:@{} completionHandler:nil];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.records.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleDefault reuseIdentifier:nil];
    cell.textLabel.text = self.records[indexPath.row].displayName;
    return cell;
}

@end
