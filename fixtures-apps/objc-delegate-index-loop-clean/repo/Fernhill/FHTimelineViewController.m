#import "FHTimelineViewController.h"
#import "FHRecordLoader.h"
#import "FHLinks.h"

@interface FHTimelineViewController () <FHRecordLoaderDelegate>
@property (nonatomic, strong) FHRecordLoader *loader;
@property (nonatomic, strong) NSMutableArray<HKClinicalRecord *> *records;
@end

@implementation FHTimelineViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Timeline";
    self.records = [NSMutableArray array];
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"record"];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPrivacy)];
    self.loader = [[FHRecordLoader alloc] init];
    self.loader.delegate = self;
    [self.loader start];
}

- (void)openPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:FHPrivacyPolicyAddress] options:@{} completionHandler:nil];
}

- (void)recordLoader:(FHRecordLoader *)loader didLoadRecords:(NSArray<HKClinicalRecord *> *)records {
    [self.records addObjectsFromArray:records];
    [self.records sortUsingDescriptors:@[[NSSortDescriptor sortDescriptorWithKey:@"endDate" ascending:NO]]];
    [self.tableView reloadData];
}

- (void)recordLoader:(FHRecordLoader *)loader didFailWithError:(NSError *)error {
    self.navigationItem.prompt = error.localizedDescription;
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.records.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"record" forIndexPath:indexPath];
    cell.textLabel.text = self.records[indexPath.row].displayName;
    return cell;
}

@end
