#import "ProfileViewController.h"
#import "Links.h"
#import "MedicationLoader.h"
#import "SyncedProfile.h"

@interface ProfileViewController () <MedicationLoaderDelegate, UITextFieldDelegate>

@property (nonatomic, strong) MedicationLoader *loader;
@property (nonatomic, strong) SyncedProfile *profile;
@property (nonatomic, strong) UITextField *nicknameField;
@property (nonatomic, strong) UILabel *medicationLabel;

@end

@implementation ProfileViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.profile = [SyncedProfile new];
    self.nicknameField = [[UITextField alloc] initWithFrame:CGRectMake(20, 120, 280, 44)];
    self.nicknameField.text = [self.profile textForName:@"nickname"];
    self.nicknameField.delegate = self;
    self.medicationLabel = [[UILabel alloc] initWithFrame:CGRectMake(20, 180, 280, 44)];
    [self.view addSubview:self.nicknameField];
    [self.view addSubview:self.medicationLabel];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(showPrivacyPolicy)];
    self.loader = [MedicationLoader new];
    self.loader.delegate = self;
    [self.loader load];
}

- (void)showPrivacyPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:LinksPrivacyPolicy] options:@{} completionHandler:nil];
}

#pragma mark - UITextFieldDelegate

- (void)textFieldDidEndEditing:(UITextField *)textField {
    [self.profile setText:textField.text forName:@"nickname"];
}

#pragma mark - MedicationLoaderDelegate

- (void)medicationLoader:(MedicationLoader *)loader didLoadRecords:(NSArray<HKClinicalRecord *> *)records {
    self.medicationLabel.text = records.lastObject.displayName;
}

- (void)medicationLoaderWasDenied:(MedicationLoader *)loader {
    self.medicationLabel.text = NSLocalizedString(@"Allow access in the Health app.", nil);
}

@end
