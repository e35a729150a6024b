#import "OZLeafletsController.h"
#import "OZHelpDesk.h"
#import "OZProcedureReader.h"

@interface OZLeafletsController () <UISearchBarDelegate>
@property (nonatomic, strong) OZProcedureReader *reader;
@property (nonatomic, strong) OZHelpDesk *desk;
@property (nonatomic, copy) NSArray<OZProcedure *> *procedures;
@end

@implementation OZLeafletsController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Leaflets";
    self.desk = [OZHelpDesk new];
    self.reader = [OZProcedureReader new];
    self.procedures = @[];
    UISearchBar *bar = [[UISearchBar alloc] initWithFrame:CGRectMake(0, 0, 320, 56)];
    bar.placeholder = @"Ask for a leaflet";
    bar.delegate = self;
    self.tableView.tableHeaderView = bar;
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(showPolicy)];
    [self.tableView registerClass:[UITableViewCell class] forCellReuseIdentifier:@"procedure"];
    __weak typeof(self) weakSelf = self;
    [self.reader readWithCompletion:^(NSArray<OZProcedure *> *procedures) {
        weakSelf.procedures = procedures;
        [weakSelf.tableView reloadData];
    }];
}

- (void)showPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:@"https://www.ouzel.health/legal/privacy"] options:@{} completionHandler:nil];
}

- (void)searchBarSearchButtonClicked:(UISearchBar *)searchBar {
    [self.desk askAbout:[[OZRequest alloc] initWithText:searchBar.text ?: @""]];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.procedures.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"procedure" forIndexPath:indexPath];
    cell.textLabel.text = self.procedures[indexPath.row].subject;
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    [tableView deselectRowAtIndexPath:indexPath animated:YES];
    OZProcedure *procedure = self.procedures[indexPath.row];
    UIAlertController *leaflet = [UIAlertController alertControllerWithTitle:procedure.subject message:@"The leaflet is kept at the front desk." preferredStyle:UIAlertControllerStyleAlert];
    [leaflet addAction:[UIAlertAction actionWithTitle:@"OK" style:UIAlertActionStyleDefault handler:nil]];
    [self.desk askAbout:procedure];
    [self presentViewController:leaflet animated:YES completion:nil];
}

@end
