#import "NameListViewController.h"
#import "FamilyHealthStore.h"

@interface NameListViewController ()

@property (nonatomic, copy) NSArray<NSString *> *names;

@end

@implementation NameListViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    [self.tableView registerClass:[UITableViewCell class] forCellReuseIdentifier:@"name"];
    __weak typeof(self) weakSelf = self;
    [FamilyHealthStore.sharedStore fetchNamesOfType:self.identifier completion:^(NSArray<NSString *> *names) {
        weakSelf.names = names;
        [weakSelf.tableView reloadData];
    }];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)self.names.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"name" forIndexPath:indexPath];
    cell.textLabel.text = self.names[(NSUInteger)indexPath.row];
    return cell;
}

@end
