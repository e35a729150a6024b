#import "TimelineViewController.h"
#import "HKHealthStore+Records.h"
#import "HealthAccess.h"
#import "Links.h"
#import "RecordSection.h"

@interface TimelineViewController ()

@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) NSArray<RecordSection *> *sections;

@end

@implementation TimelineViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [HKHealthStore new];
    self.sections = @[ [RecordSection sectionWithKind:RecordSectionKindLabs], [RecordSection sectionWithKind:RecordSectionKindMedications] ];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(showPrivacyPolicy)];
    [HealthAccess requestWithStore:self.store completion:^(BOOL granted) {
        if (granted) {
            [self reload];
        }
    }];
}

- (void)reload {
    for (RecordSection *section in self.sections) {
        [self.store records_fetchType:section.type completion:^(NSArray<HKClinicalRecord *> *records) {
            section.records = records;
            [self.tableView reloadData];
        }];
    }
}

- (void)showPrivacyPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:LinksPrivacyPolicy] options:@{} completionHandler:nil];
}

- (NSInteger)numberOfSectionsInTableView:(UITableView *)tableView {
    return self.sections.count;
}

- (NSString *)tableView:(UITableView *)tableView titleForHeaderInSection:(NSInteger)section {
    return self.sections[section].title;
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.sections[section].records.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleDefault reuseIdentifier:nil];
    cell.textLabel.text = self.sections[indexPath.section].records[indexPath.row].displayName;
    return cell;
}

@end
