#import "NWHandoverViewController.h"
#import "NWImporter.h"
#import "NWImportOperation.h"

@interface NWHandoverViewController ()
@property (strong, nonatomic) NWImporter *importer;
@property (copy, nonatomic) NSArray<NWImportOperation *> *chapters;
@end

@implementation NWHandoverViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Handover";
    self.importer = [[NWImporter alloc] init];
    self.chapters = @[];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPrivacy)];
    __weak typeof(self) weakSelf = self;
    [self.importer requestAccess:^(BOOL granted) {
        if (granted) {
            [weakSelf reload];
        }
    }];
}

- (void)reload {
    __weak typeof(self) weakSelf = self;
    [self.importer importAll:^(NSArray<NWImportOperation *> *finished) {
        weakSelf.chapters = finished;
        [weakSelf.tableView reloadData];
    }];
}

- (void)openPrivacy {
    NSURL *url = [NSURL URLWithString:@"https://www.northwick.care/privacy"];
    [UIApplication.sharedApplication openURL:url options:@{} completionHandler:nil];
}

- (NSInteger)numberOfSectionsInTableView:(UITableView *)tableView {
    return (NSInteger)self.chapters.count;
}

- (NSString *)tableView:(UITableView *)tableView titleForHeaderInSection:(NSInteger)section {
    return self.chapters[section].heading;
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)self.chapters[section].names.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleDefault reuseIdentifier:nil];
    cell.textLabel.text = self.chapters[indexPath.section].names[indexPath.row];
    return cell;
}

@end
