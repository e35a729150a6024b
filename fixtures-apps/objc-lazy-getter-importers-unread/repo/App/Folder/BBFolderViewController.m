#import "BBFolderViewController.h"
#import "BBFolder.h"

static NSString *const BBPrivacyPolicy = @"https://www.bilberry-health.org/privacy";

@implementation BBFolderViewController {
    BBFolder *_folder;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Folder";
    _folder = [[BBFolder alloc] init];
    __weak typeof(self) weakSelf = self;
    _folder.onChange = ^{ [weakSelf.tableView reloadData]; };
    [_folder fill];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy"
                                                                             style:UIBarButtonItemStylePlain
                                                                            target:self
                                                                            action:@selector(openPrivacy)];
}

- (void)openPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:BBPrivacyPolicy] options:@{} completionHandler:nil];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)_folder.papers.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"paper"];
    if (cell == nil) {
        cell = [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleDefault reuseIdentifier:@"paper"];
    }
    cell.textLabel.text = _folder.papers[(NSUInteger)indexPath.row];
    return cell;
}

@end
