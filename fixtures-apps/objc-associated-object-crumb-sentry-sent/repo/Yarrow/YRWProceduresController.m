#import "YRWProceduresController.h"
#import "UIViewController+YRWLabels.h"
#import "YRWProcedureStore.h"

@interface YRWProceduresController ()
@property (nonatomic, strong) YRWProcedureStore *store;
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *records;
@end

@implementation YRWProceduresController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [YRWProcedureStore new];
    self.yrw_screenName = @"procedures";
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"row"];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(showPrivacy)];
    [self.store authorizeWithCompletion:^(BOOL ready) {
        if (!ready) return;
        [self.store fetchProceduresWithCompletion:^(NSArray<HKClinicalRecord *> *records) {
            self.records = records;
            [self.tableView reloadData];
        }];
    }];
}

- (void)showPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:@"https://yarrow-records.care/privacy"] options:@{} completionHandler:nil];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.records.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"row" forIndexPath:indexPath];
    cell.textLabel.text = self.records[indexPath.row].displayName;
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    self.yrw_selectedTitle = self.records[indexPath.row].displayName;
    self.title = self.yrw_selectedTitle;
    [self yrw_leaveCrumb];
}

@end
