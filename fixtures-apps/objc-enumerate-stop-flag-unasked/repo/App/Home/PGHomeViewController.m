#import "PGHomeViewController.h"
#import "PGDiary.h"
#import "PGMenuEntry.h"
#import "PGRecords.h"

@interface PGHomeViewController ()
@property (nonatomic, strong) PGRecords *records;
@property (nonatomic, strong) PGDiary *diary;
@property (nonatomic, copy) NSArray<NSString *> *medicines;
@property (nonatomic, copy) NSArray<NSString *> *conditions;
@property (nonatomic, copy) NSArray<NSString *> *vaccines;
@end

@implementation PGHomeViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Home care";
    self.records = [[PGRecords alloc] init];
    self.diary = [[PGDiary alloc] init];
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"row"];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPrivacyPolicy)];
    __weak typeof(self) weakSelf = self;
    [self.records askForMenu:^{
        [weakSelf reload];
    }];
}

- (void)reload {
    __weak typeof(self) weakSelf = self;
    [self.records medicines:^(NSArray<NSString *> *names) {
        weakSelf.medicines = names;
        [weakSelf.tableView reloadData];
    }];
    [self.records conditions:^(NSArray<NSString *> *names) {
        weakSelf.conditions = names;
        [weakSelf.tableView reloadData];
    }];
    [self.records vaccines:^(NSArray<NSString *> *names) {
        weakSelf.vaccines = names;
        [weakSelf.tableView reloadData];
    }];
}

- (void)openPrivacyPolicy {
    NSURL *url = [NSURL URLWithString:@"https://www.pignut-homecare.health/privacy"];
    [UIApplication.sharedApplication openURL:url options:@{} completionHandler:nil];
}

- (NSArray<NSString *> *)rowsInSection:(NSInteger)section {
    switch (section) {
        case 0: return self.medicines ?: @[];
        case 1: return self.conditions ?: @[];
        case 2: return self.diary.notes;
        default: return self.vaccines ?: @[];
    }
}

- (NSInteger)numberOfSectionsInTableView:(UITableView *)tableView {
    return 4;
}

- (NSString *)tableView:(UITableView *)tableView titleForHeaderInSection:(NSInteger)section {
    return [PGMenuEntry allEntries][(NSUInteger)section].title;
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)[self rowsInSection:section].count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"row" forIndexPath:indexPath];
    cell.textLabel.text = [self rowsInSection:indexPath.section][(NSUInteger)indexPath.row];
    return cell;
}

@end
