#import "CLRChartViewController.h"
#import "CLRChartStore.h"
#import "../Support/CLRLinks.h"

@interface CLRChartViewController ()
@property (nonatomic, strong) CLRChartStore *store;
@property (nonatomic, copy) NSArray<NSString *> *conditions;
@property (nonatomic, copy) NSArray<NSString *> *procedures;
@end

@implementation CLRChartViewController

- (instancetype)initWithStore:(CLRChartStore *)store {
    self = [super initWithStyle:UITableViewStyleGrouped];
    if (self) {
        _store = store;
        _conditions = @[];
        _procedures = @[];
    }
    return self;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Chart";
    [self.tableView registerClass:[UITableViewCell class] forCellReuseIdentifier:@"row"];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy"
                                                                              style:UIBarButtonItemStylePlain
                                                                             target:self
                                                                             action:@selector(showPrivacy)];
    __weak typeof(self) weakSelf = self;
    [self.store connectWithCompletion:^(BOOL granted) {
        if (granted) {
            [weakSelf reload];
        }
    }];
}

- (void)viewDidDisappear:(BOOL)animated {
    [super viewDidDisappear:animated];
    [self.store cancel];
}

- (void)reload {
    __weak typeof(self) weakSelf = self;
    [self.store loadConditionsWithCompletion:^(NSArray<NSString *> *names) {
        weakSelf.conditions = names;
        [weakSelf.tableView reloadData];
    }];
    [self.store loadProceduresWithCompletion:^(NSArray<NSString *> *names) {
        weakSelf.procedures = names;
        [weakSelf.tableView reloadData];
    }];
}

- (void)showPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:CLRPrivacyPolicy] options:@{} completionHandler:nil];
}

- (NSArray<NSString *> *)linesInSection:(NSInteger)section {
    return section == 0 ? self.conditions : self.procedures;
}

- (NSInteger)numberOfSectionsInTableView:(UITableView *)tableView {
    return 2;
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)[self linesInSection:section].count;
}

- (NSString *)tableView:(UITableView *)tableView titleForHeaderInSection:(NSInteger)section {
    return section == 0 ? @"Conditions" : @"Procedures";
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"row" forIndexPath:indexPath];
    UIListContentConfiguration *content = [cell defaultContentConfiguration];
    content.text = [self linesInSection:indexPath.section][(NSUInteger)indexPath.row];
    cell.contentConfiguration = content;
    return cell;
}

@end
