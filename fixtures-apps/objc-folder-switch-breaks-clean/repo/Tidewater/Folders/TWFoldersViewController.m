#import "TWFoldersViewController.h"
#import "../Health/TWRecordLoader.h"
#import "../Support/TWLinks.h"
#import "TWFolderView.h"

@interface TWFoldersViewController ()
@property (nonatomic, strong) TWRecordLoader *loader;
@property (nonatomic, strong) TWFolderView *labs;
@property (nonatomic, strong) TWFolderView *medications;
@property (nonatomic, strong) TWFolderView *vitals;
@end

@implementation TWFoldersViewController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Folders";
    self.view.backgroundColor = UIColor.systemBackgroundColor;
    self.loader = [[TWRecordLoader alloc] init];
    self.labs = [[TWFolderView alloc] initWithHeading:@"Lab results"];
    self.medications = [[TWFolderView alloc] initWithHeading:@"Medications"];
    self.vitals = [[TWFolderView alloc] initWithHeading:@"Vital signs"];

    UIStackView *stack = [[UIStackView alloc] initWithArrangedSubviews:@[self.labs, self.medications, self.vitals]];
    stack.axis = UILayoutConstraintAxisVertical;
    stack.spacing = 16;
    stack.frame = CGRectInset(self.view.bounds, 20, 120);
    stack.autoresizingMask = UIViewAutoresizingFlexibleWidth | UIViewAutoresizingFlexibleHeight;
    [self.view addSubview:stack];

    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy"
                                                                              style:UIBarButtonItemStylePlain
                                                                             target:self
                                                                             action:@selector(showPrivacy)];
    __weak typeof(self) weakSelf = self;
    [self.loader authorizeWithCompletion:^(BOOL granted) {
        if (granted) {
            [weakSelf reload];
        }
    }];
}

- (void)reload {
    __weak typeof(self) weakSelf = self;
    [self.loader loadFolder:TWFolderLabs completion:^(NSArray<NSString *> *names) {
        [weakSelf.labs showNames:names];
    }];
    [self.loader loadFolder:TWFolderMedications completion:^(NSArray<NSString *> *names) {
        [weakSelf.medications showNames:names];
    }];
    [self.loader loadFolder:TWFolderVitals completion:^(NSArray<NSString *> *names) {
        [weakSelf.vitals showNames:names];
    }];
}

- (void)showPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:TWPrivacyPolicy] options:@{} completionHandler:nil];
}

@end
