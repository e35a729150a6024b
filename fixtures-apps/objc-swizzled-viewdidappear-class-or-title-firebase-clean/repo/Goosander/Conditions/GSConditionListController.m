#import "GSConditionListController.h"
#import "GSConditionController.h"
#import "GSConditionStore.h"

static NSString *const GSPrivacyPolicy = @"https://goosander-plain.org/privacy";

@interface GSConditionListController ()
@property (nonatomic, copy) NSArray<NSString *> *names;
@end

@implementation GSConditionListController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Conditions";
    [self.tableView registerClass:UITableViewCell.class forCellReuseIdentifier:@"condition"];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPolicy)];
    __weak typeof(self) weakSelf = self;
    [GSConditionStore.sharedStore conditionNamesWithCompletion:^(NSArray<NSString *> *names) {
        weakSelf.names = names;
        [weakSelf.tableView reloadData];
    }];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)self.names.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"condition" forIndexPath:indexPath];
    cell.textLabel.text = self.names[indexPath.row];
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    GSConditionController *detail = [[GSConditionController alloc] initWithName:self.names[indexPath.row]];
    [self.navigationController pushViewController:detail animated:YES];
}

- (void)openPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:GSPrivacyPolicy] options:@{} completionHandler:nil];
}

@end
