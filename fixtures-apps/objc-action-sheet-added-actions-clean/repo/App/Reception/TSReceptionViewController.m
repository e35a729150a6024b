#import "TSReceptionViewController.h"
#import "TSLinks.h"
#import "TSRecordStore.h"

@interface TSReceptionViewController ()
@property (nonatomic, strong) TSRecordStore *store;
@property (nonatomic, copy) NSArray<NSString *> *lines;
@end

@implementation TSReceptionViewController

- (instancetype)initWithStore:(TSRecordStore *)store {
    self = [super initWithStyle:UITableViewStyleInsetGrouped];
    if (self) {
        _store = store;
        _lines = @[];
    }
    return self;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Reception";
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"line"];
    self.navigationItem.leftBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPrivacyPolicy)];
    __weak typeof(self) weakSelf = self;
    [self.store askWithCompletion:^(BOOL asked) {
        if (asked) {
            [weakSelf addChooseButton];
        }
    }];
}

- (void)addChooseButton {
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Show" style:UIBarButtonItemStylePlain target:self action:@selector(choose)];
}

- (void)choose {
    __weak typeof(self) weakSelf = self;
    TSNamesHandler show = ^(NSArray<NSString *> *names) {
        weakSelf.lines = names;
        [weakSelf.tableView reloadData];
    };
    UIAlertAction *labs = [UIAlertAction actionWithTitle:@"Lab results" style:UIAlertActionStyleDefault handler:^(UIAlertAction *action) {
        [weakSelf.store fetchLabResults:show];
    }];
    UIAlertAction *vitals = [UIAlertAction actionWithTitle:@"Vital signs" style:UIAlertActionStyleDefault handler:^(UIAlertAction *action) {
        [weakSelf.store fetchVitalSigns:show];
    }];
    UIAlertAction *insurance = [UIAlertAction actionWithTitle:@"Insurance" style:UIAlertActionStyleDefault handler:^(UIAlertAction *action) {
        [weakSelf.store fetchCoverage:show];
    }];
    UIAlertAction *cancel = [UIAlertAction actionWithTitle:@"Cancel" style:UIAlertActionStyleCancel handler:nil];

    UIAlertController *sheet = [UIAlertController alertControllerWithTitle:@"What do they ask for?" message:nil preferredStyle:UIAlertControllerStyleActionSheet];
    [sheet addAction:labs];
    [sheet addAction:vitals];
    [sheet addAction:insurance];
    [sheet addAction:cancel];
    sheet.popoverPresentationController.barButtonItem = self.navigationItem.rightBarButtonItem;
    [self presentViewController:sheet animated:YES completion:nil];
}

- (void)openPrivacyPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:TSPrivacyPolicy] options:@{} completionHandler:nil];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)self.lines.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"line" forIndexPath:indexPath];
    cell.textLabel.text = self.lines[(NSUInteger)indexPath.row];
    return cell;
}

@end
