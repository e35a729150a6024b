#import "GGQuestionViewController.h"
#import "GGQuestionDesk.h"

static NSString *const GGPrivacyPolicy = @"https://www.garganey.health/legal/privacy";

@interface GGQuestionViewController () <UITextFieldDelegate>
@property (nonatomic, strong) GGQuestionDesk *desk;
@property (nonatomic, strong) UITextField *field;
@property (nonatomic, strong) UITextView *page;
@end

@implementation GGQuestionViewController

- (instancetype)initWithDesk:(GGQuestionDesk *)desk {
    self = [super initWithNibName:nil bundle:nil];
    if (self) {
        _desk = desk;
    }
    return self;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.navigationItem.title = @"Ask the pharmacy";
    self.view.backgroundColor = UIColor.systemBackgroundColor;
    self.field = [[UITextField alloc] init];
    self.field.placeholder = @"Your question";
    self.field.borderStyle = UITextBorderStyleRoundedRect;
    self.field.delegate = self;
    self.page = [[UITextView alloc] init];
    self.page.editable = NO;
    UIStackView *stack = [[UIStackView alloc] initWithArrangedSubviews:@[ self.field, self.page ]];
    stack.axis = UILayoutConstraintAxisVertical;
    stack.spacing = 12;
    stack.frame = CGRectInset(self.view.bounds, 16, 120);
    stack.autoresizingMask = UIViewAutoresizingFlexibleWidth | UIViewAutoresizingFlexibleHeight;
    [self.view addSubview:stack];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPolicy)];
}

- (BOOL)textFieldShouldReturn:(UITextField *)textField {
    [textField resignFirstResponder];
    __weak typeof(self) weakSelf = self;
    [self.desk prepareQuestion:textField.text ?: @"" completion:^(NSString *note, NSString *wording) {
        weakSelf.page.text = wording ? [NSString stringWithFormat:@"%@\n\n%@", wording, note] : note;
    }];
    return YES;
}

- (void)openPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:GGPrivacyPolicy] options:@{} completionHandler:nil];
}

@end
