#import "TSRecordsController.h"

@interface TSRecordsController ()
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *records;
@end

@implementation TSRecordsController

- (void)viewDidLoad {
    [super viewDidLoad];
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"cell"];
    [self reload];
}

- (void)reload {
    if (!self.recordType) { return; }
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:self.recordType predicate:nil limit:self.limit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray *samples, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            self.records = samples;
            [self.tableView reloadData];
        });
    }];
    [self.healthStore executeQuery:query];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.records.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"cell" forIndexPath:indexPath];
    cell.textLabel.text = self.records[indexPath.row].displayName;
    return cell;
}

@end
