#import "NHBookController.h"
#import "HKClinicalRecord+NHLine.h"
#import "NHBookLoader.h"
#import <os/log.h>

@implementation NHBookController {
    NHBookLoader *_loader;
    NSMutableArray<NSString *> *_lines;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    _lines = [NSMutableArray array];
    _loader = [[NHBookLoader alloc] init];
    [self.tableView registerClass:[UITableViewCell class] forCellReuseIdentifier:@"line"];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPolicy)];
    [_loader loadWithHandler:^(NSArray<HKClinicalRecord *> *records) {
        os_log_info(OS_LOG_DEFAULT, "loaded %{public}lu", (unsigned long)records.count);
        [records enumerateObjectsUsingBlock:^(HKClinicalRecord *record, NSUInteger index, BOOL *stop) {
            NSString *line = [record nh_line];
            [self->_lines addObject:line];
            os_log_debug(OS_LOG_DEFAULT, "line %{private}@", line);
        }];
        [self.tableView reloadData];
    }];
}

- (void)openPolicy {
    [[UIApplication sharedApplication] openURL:[NSURL URLWithString:@"https://www.nuthatch.health/legal/privacy"] options:@{} completionHandler:nil];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return _lines.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"line" forIndexPath:indexPath];
    cell.textLabel.text = _lines[indexPath.row];
    return cell;
}

@end
