#import "BSLSearchViewController.h"
#import "BSLLabStore.h"
#import "BSLRecents.h"

@interface BSLSearchViewController ()
@property (nonatomic, strong) BSLLabStore *store;
@property (nonatomic, strong) BSLRecents *recents;
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *labs;
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *shown;
@end

@implementation BSLSearchViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [BSLLabStore new];
    self.recents = [[BSLRecents alloc] initWithDefaults:NSUserDefaults.standardUserDefaults];
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"lab"];
    UISearchBar *bar = [[UISearchBar alloc] init];
    bar.delegate = self;
    bar.placeholder = self.recents.searches.firstObject ?: NSLocalizedString(@"Search labs", nil);
    self.navigationItem.titleView = bar;
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPrivacy)];
    __weak typeof(self) weakSelf = self;
    [self.store loadWithCompletion:^(NSArray<HKClinicalRecord *> *labs) {
        weakSelf.labs = labs;
        weakSelf.shown = labs;
        [weakSelf.tableView reloadData];
    }];
}

- (void)openPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:@"https://www.acme.health/legal/privacy"] options:@{} completionHandler:nil];
}

- (void)searchBarSearchButtonClicked:(UISearchBar *)searchBar {
    NSString *text = searchBar.text;
    [self.recents remember:text];
    self.shown = [self.labs filteredArrayUsingPredicate:[NSPredicate predicateWithFormat:@"displayName CONTAINS[cd] %@", text]];
    [self.tableView reloadData];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.shown.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"lab" forIndexPath:indexPath];
    cell.textLabel.text = self.shown[indexPath.row].displayName;
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    HKClinicalRecord *lab = self.shown[indexPath.row];
    [self.recents remember:lab.displayName];
    UIAlertController *alert = [UIAlertController alertControllerWithTitle:lab.displayName message:lab.startDate.description preferredStyle:UIAlertControllerStyleAlert];
    [alert addAction:[UIAlertAction actionWithTitle:@"OK" style:UIAlertActionStyleDefault handler:nil]];
    [self presentViewController:alert animated:YES completion:nil];
}

@end
