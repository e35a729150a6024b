#import "FLTRecordsViewController.h"
#import "FLTRecordService.h"

@interface FLTRecordsViewController ()
@property (nonatomic, strong) FLTRecordService *service;
@property (nonatomic, strong) NSMutableDictionary<NSNumber *, NSArray<NSString *> *> *names;
@end

@implementation FLTRecordsViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.service = [FLTRecordService new];
    self.names = [NSMutableDictionary dictionary];
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"name"];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPrivacy)];
    __weak typeof(self) weakSelf = self;
    [self.service authorizeWithCompletion:^{
        for (NSInteger section = 0; section < FLTSectionCount; section++) {
            [weakSelf loadSection:section];
        }
    }];
}

- (void)loadSection:(FLTSection)section {
    __weak typeof(self) weakSelf = self;
    [self.service loadSection:section completion:^(NSArray<NSString *> *names) {
        weakSelf.names[@(section)] = names;
        [weakSelf.tableView reloadData];
    }];
}

- (void)openPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:@"https://www.acme.health/legal/privacy"] options:@{} completionHandler:nil];
}

- (NSInteger)numberOfSectionsInTableView:(UITableView *)tableView {
    return FLTSectionCount;
}

- (NSString *)tableView:(UITableView *)tableView titleForHeaderInSection:(NSInteger)section {
    return FLTTitleForSection(section);
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.names[@(section)].count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"name" forIndexPath:indexPath];
    cell.textLabel.text = self.names[@(indexPath.section)][indexPath.row];
    return cell;
}

@end
