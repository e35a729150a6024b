#import "HLListViewController.h"

static NSString *const HLListCellIdentifier = @"record";

@implementation HLListViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    [self.tableView registerClass:[UITableViewCell class] forCellReuseIdentifier:HLListCellIdentifier];
}

- (void)setRecords:(NSArray<HKClinicalRecord *> *)records {
    _records = [records copy];
    [self.tableView reloadData];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)self.records.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:HLListCellIdentifier forIndexPath:indexPath];
    cell.textLabel.text = self.records[(NSUInteger)indexPath.row].displayName;
    return cell;
}

@end
