#import "LabsViewController.h"
#import "LabStore.h"
#import "LabTelemetry.h"
#import "Links.h"

@interface LabsViewController ()

@property (nonatomic, strong) LabStore *store;
@property (nonatomic, strong) LabTelemetry *telemetry;

@end

@implementation LabsViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.store = [LabStore new];
    self.telemetry = [[LabTelemetry alloc] initWithStore:self.store];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(showPrivacyPolicy)];
    [self.store addObserver:self forKeyPath:NSStringFromSelector(@selector(labs)) options:0 context:NULL];
    [self.store reload];
}

- (void)dealloc {
    [_store removeObserver:self forKeyPath:NSStringFromSelector(@selector(labs))];
}

- (void)observeValueForKeyPath:(NSString *)keyPath ofObject:(id)object change:(NSDictionary<NSKeyValueChangeKey, id> *)change context:(void *)context {
    [self.tableView reloadData];
}

- (void)showPrivacyPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:LinksPrivacyPolicy] options:@{} completionHandler:nil];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.store.labs.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleDefault reuseIdentifier:nil];
    cell.textLabel.text = self.store.labs[indexPath.row].displayName;
    return cell;
}

@end
