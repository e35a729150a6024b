#import "LSHomeViewController.h"
#import "LSRow.h"
#import "LSUsage.h"
#import "LSVaccineReader.h"

typedef NS_ENUM(NSInteger, LSSection) {
    LSSectionVaccines,
    LSSectionHelp,
    LSSectionCount
};

@interface LSHomeViewController ()
@property (nonatomic, strong) LSVaccineReader *reader;
@property (nonatomic, copy) NSArray<LSRow *> *vaccines;
@property (nonatomic, copy) NSArray<LSRow *> *help;
@end

@implementation LSHomeViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Larkspur";
    self.reader = [[LSVaccineReader alloc] init];
    self.vaccines = @[];
    self.help = @[
        [LSRow rowWithTitle:@"Forms explained" detail:nil],
        [LSRow rowWithTitle:@"Privacy policy" detail:@"https://www.larkspur.health/legal/privacy"],
    ];
    __weak typeof(self) weakSelf = self;
    [self.reader readRowsWithCompletion:^(NSArray<LSRow *> *rows) {
        weakSelf.vaccines = rows;
        [weakSelf.tableView reloadData];
    }];
}

- (NSArray<LSRow *> *)rowsInSection:(NSInteger)section {
    return section == LSSectionVaccines ? self.vaccines : self.help;
}

- (NSInteger)numberOfSectionsInTableView:(UITableView *)tableView {
    return LSSectionCount;
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)[self rowsInSection:section].count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"row"] ?: [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleSubtitle reuseIdentifier:@"row"];
    LSRow *row = [self rowsInSection:indexPath.section][(NSUInteger)indexPath.row];
    cell.textLabel.text = row.title;
    cell.detailTextLabel.text = row.detail;
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    [tableView deselectRowAtIndexPath:indexPath animated:YES];
    if (indexPath.section == LSSectionHelp) {
        [self openHelp:self.help[(NSUInteger)indexPath.row]];
    } else {
        [self openVaccine:self.vaccines[(NSUInteger)indexPath.row]];
    }
}

- (void)openHelp:(LSRow *)row {
    [LSUsage tapped:row.title];
    NSURL *url = [NSURL URLWithString:row.detail ?: @"https://www.larkspur.health/forms"];
    [UIApplication.sharedApplication openURL:url options:@{} completionHandler:nil];
}

- (void)openVaccine:(LSRow *)row {
    [LSUsage tapped:@"vaccine"];
    UIAlertController *alert = [UIAlertController alertControllerWithTitle:row.title message:row.detail preferredStyle:UIAlertControllerStyleAlert];
    [alert addAction:[UIAlertAction actionWithTitle:@"Done" style:UIAlertActionStyleDefault handler:nil]];
    [self presentViewController:alert animated:YES completion:nil];
}

@end
