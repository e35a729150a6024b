#import "SMPassportViewController.h"
#import "SMHealthSession.h"
#import "SMRecordQuery.h"

static NSString *const SMPrivacyPolicy = @"https://saltmarsh.care/privacy";
static NSString *const SMCellIdentifier = @"passport";

@interface SMPassportViewController () <SMHealthSessionDelegate>
@property (nonatomic, strong) SMHealthSession *session;
@property (nonatomic, copy) NSArray<NSString *> *allergies;
@property (nonatomic, copy) NSArray<NSString *> *vaccines;
@end

@implementation SMPassportViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Passport";
    self.allergies = @[];
    self.vaccines = @[];
    [self.tableView registerClass:[UITableViewCell class] forCellReuseIdentifier:SMCellIdentifier];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy"
                                                                              style:UIBarButtonItemStylePlain
                                                                             target:self
                                                                             action:@selector(showPrivacyPolicy)];
    self.session = [[SMHealthSession alloc] init];
    self.session.delegate = self;
    [self.session open];
}

- (void)showPrivacyPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:SMPrivacyPolicy] options:@{} completionHandler:nil];
}

#pragma mark - SMHealthSessionDelegate

- (void)healthSessionDidFail:(SMHealthSession *)session {
    self.navigationItem.prompt = @"Health records are not available";
}

- (void)healthSessionCanReadAllergies:(SMHealthSession *)session {
    [SMRecordQuery runWithIdentifier:HKClinicalTypeIdentifierAllergyRecord store:session.store names:^(NSArray<NSString *> *names) {
        self.allergies = names;
        [self.tableView reloadData];
    }];
}

- (void)healthSessionCanReadVaccines:(SMHealthSession *)session {
    [SMRecordQuery runWithIdentifier:HKClinicalTypeIdentifierImmunizationRecord store:session.store names:^(NSArray<NSString *> *names) {
        self.vaccines = names;
        [self.tableView reloadData];
    }];
}

#pragma mark - UITableViewDataSource

- (NSArray<NSString *> *)namesInSection:(NSInteger)section {
    return section == 0 ? self.allergies : self.vaccines;
}

- (NSInteger)numberOfSectionsInTableView:(UITableView *)tableView {
    return 2;
}

- (NSString *)tableView:(UITableView *)tableView titleForHeaderInSection:(NSInteger)section {
    return section == 0 ? @"Allergies" : @"Vaccinations";
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)[self namesInSection:section].count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:SMCellIdentifier forIndexPath:indexPath];
    cell.textLabel.text = [self namesInSection:indexPath.section][(NSUInteger)indexPath.row];
    return cell;
}

@end
