#import "MLListViewController.h"
#import "MLDatabase.h"
#import "MLReportImporter.h"

static NSString *const MLPrivacyPolicy = @"https://marlstone.care/privacy";

@interface MLListViewController ()
@property (nonatomic, strong) MLDatabase *database;
@property (nonatomic, strong) MLReportImporter *importer;
@property (nonatomic, copy) NSArray<NSString *> *lines;
@end

@implementation MLListViewController

- (instancetype)initWithDatabase:(MLDatabase *)database {
    if ((self = [super initWithStyle:UITableViewStylePlain])) {
        _database = database;
        _importer = [[MLReportImporter alloc] initWithDatabase:database];
        _lines = @[];
    }
    return self;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    UISearchBar *bar = [[UISearchBar alloc] init];
    bar.delegate = self;
    self.navigationItem.titleView = bar;
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(showPrivacy)];
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"line"];
    [self.importer importWithCompletion:^{
        self.lines = [self.database linesOfTable:MLTableReports];
        [self.tableView reloadData];
    }];
}

- (void)showPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:MLPrivacyPolicy] options:@{} completionHandler:nil];
}

- (void)searchBarSearchButtonClicked:(UISearchBar *)searchBar {
    [self.database addLine:searchBar.text ?: @"" toTable:MLTableSearches];
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
