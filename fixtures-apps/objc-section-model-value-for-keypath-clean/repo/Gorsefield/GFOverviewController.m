#import "GFOverviewController.h"
#import "GFSection.h"

@interface GFOverviewController ()
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) NSArray<GFSection *> *sections;
@end

@implementation GFOverviewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Overview";
    self.store = [[HKHealthStore alloc] init];
    self.sections = GFSection.allSections;
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"cell"];
    UIAction *privacy = [UIAction actionWithTitle:@"Privacy" image:nil identifier:nil handler:^(UIAction *action) {
        [UIApplication.sharedApplication openURL:[NSURL URLWithString:@"https://www.gorsefield.health/legal/privacy"] options:@{} completionHandler:nil];
    }];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithPrimaryAction:privacy];
    [self connect];
}

- (void)connect {
    if (!HKHealthStore.isHealthDataAvailable || ![self.store supportsHealthRecords]) {
        return;
    }
    NSSet<HKObjectType *> *types = [NSSet setWithArray:[self.sections valueForKeyPath:@"type"]];
    [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        if (success) {
            dispatch_async(dispatch_get_main_queue(), ^{
                [self reload];
            });
        }
    }];
}

- (void)reload {
    [self loadSectionAtIndex:GFSectionIndexDiagnoses];
    [self loadSectionAtIndex:GFSectionIndexVitals];
    [self loadSectionAtIndex:GFSectionIndexNotes];
    [self loadSectionAtIndex:GFSectionIndexMedicines];
}

- (void)loadSectionAtIndex:(GFSectionIndex)index {
    GFSection *section = self.sections[index];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:section.type predicate:nil limit:25 sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<HKSample *> *results, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            section.records = (NSArray<HKClinicalRecord *> *)results ?: @[];
            [self.tableView reloadSections:[NSIndexSet indexSetWithIndex:index] withRowAnimation:UITableViewRowAnimationAutomatic];
        });
    }];
    [self.store executeQuery:query];
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
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"cell" forIndexPath:indexPath];
    UIListContentConfiguration *content = [UIListContentConfiguration cellConfiguration];
    content.text = self.sections[indexPath.section].records[indexPath.row].displayName;
    cell.contentConfiguration = content;
    return cell;
}

@end
