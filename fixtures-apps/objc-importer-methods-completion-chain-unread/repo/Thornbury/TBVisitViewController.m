#import "TBVisitViewController.h"
#import "TBVisitImporter.h"

@interface TBVisitViewController ()
@property (nonatomic, strong) TBVisitImporter *importer;
@property (nonatomic, strong) NSMutableArray<NSString *> *lines;
@end

@implementation TBVisitViewController

- (instancetype)initWithImporter:(TBVisitImporter *)importer {
    self = [super initWithStyle:UITableViewStylePlain];
    if (self) {
        _importer = importer;
        _lines = [NSMutableArray array];
    }
    return self;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Next visit";
    [self.tableView registerClass:[UITableViewCell class] forCellReuseIdentifier:@"line"];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPrivacyPolicy)];
    __weak typeof(self) weakSelf = self;
    [self.importer requestAccessWithCompletion:^(BOOL granted) {
        if (granted) {
            [weakSelf importEverything];
        }
    }];
}

- (void)importEverything {
    [self.importer importLabResultsWithCompletion:^(NSArray<NSString *> *labs) {
        [self addLines:labs];
        [self.importer importMedicationsWithCompletion:^(NSArray<NSString *> *medications) {
            [self addLines:medications];
        }];
    }];
}

- (void)addLines:(NSArray<NSString *> *)lines {
    [self.lines addObjectsFromArray:lines];
    [self.tableView reloadData];
}

- (void)openPrivacyPolicy {
    NSURL *url = [NSURL URLWithString:@"https://www.thornbury.health/legal/privacy"];
    [UIApplication.sharedApplication openURL:url options:@{} completionHandler:nil];
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return self.lines.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"line" forIndexPath:indexPath];
    cell.textLabel.text = self.lines[indexPath.row];
    return cell;
}

@end
