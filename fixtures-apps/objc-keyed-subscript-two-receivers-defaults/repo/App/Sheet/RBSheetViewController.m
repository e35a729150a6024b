#import "RBSheetViewController.h"
#import "RBAllergies.h"
#import "RBPreferences.h"
#import "RBSession.h"

@interface RBSheetViewController ()
@property (nonatomic, strong) RBPreferences *preferences;
@property (nonatomic, strong) RBSession *session;
@property (nonatomic, strong) RBAllergies *allergies;
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *records;
@property (nonatomic, strong) UITextField *heading;
@end

@implementation RBSheetViewController

- (instancetype)initWithPreferences:(RBPreferences *)preferences session:(RBSession *)session {
    if ((self = [super initWithStyle:UITableViewStylePlain])) {
        _preferences = preferences;
        _session = session;
        _allergies = [[RBAllergies alloc] init];
        _records = @[];
    }
    return self;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.heading = [[UITextField alloc] initWithFrame:CGRectMake(0, 0, 320, 44)];
    self.heading.placeholder = @"Heading of the sheet";
    self.heading.text = self.preferences[@"sheet.heading"];
    self.heading.delegate = self;
    self.tableView.tableHeaderView = self.heading;
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPrivacy)];
    __weak typeof(self) weakSelf = self;
    [self.allergies loadWithCompletion:^(NSArray<HKClinicalRecord *> *records) {
        weakSelf.records = records;
        [weakSelf.tableView reloadData];
    }];
}

- (void)openPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:@"https://www.rosebay.care/legal/privacy"] options:@{} completionHandler:nil];
}

- (void)textFieldDidEndEditing:(UITextField *)textField {
    self.preferences[@"sheet.heading"] = textField.text;
}

- (NSInteger)tableView:(UITableView *)tableView numberOfRowsInSection:(NSInteger)section {
    return (NSInteger)self.records.count;
}

- (UITableViewCell *)tableView:(UITableView *)tableView cellForRowAtIndexPath:(NSIndexPath *)indexPath {
    UITableViewCell *cell = [tableView dequeueReusableCellWithIdentifier:@"allergy"] ?: [[UITableViewCell alloc] initWithStyle:UITableViewCellStyleDefault reuseIdentifier:@"allergy"];
    cell.textLabel.text = self.records[(NSUInteger)indexPath.row].displayName;
    return cell;
}

- (void)tableView:(UITableView *)tableView didSelectRowAtIndexPath:(NSIndexPath *)indexPath {
    HKClinicalRecord *record = self.records[(NSUInteger)indexPath.row];
    self.session[@"sheet.first"] = record.displayName;
    self.title = record.displayName;
}

@end
