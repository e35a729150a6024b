#import "HZRecipeController.h"

static NSString *const HZPrivacyPolicy = @"https://hazelrigg.kitchen/privacy";

@interface HZRecipeController () <UITextViewDelegate>
@property (strong, nonatomic) HZAllergy *allergy;
@end

@implementation HZRecipeController

- (instancetype)initWithAllergy:(HZAllergy *)allergy {
    self = [super initWithNibName:nil bundle:nil];
    if (self) {
        _allergy = allergy;
    }
    return self;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Paste a recipe";
    UITextView *text = [[UITextView alloc] initWithFrame:self.view.bounds];
    text.autoresizingMask = UIViewAutoresizingFlexibleWidth | UIViewAutoresizingFlexibleHeight;
    text.delegate = self;
    [self.view addSubview:text];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(openPolicy)];
}

- (void)textViewDidChange:(UITextView *)textView {
    textView.textColor = [self.allergy isNamedIn:textView.text] ? UIColor.systemRedColor : UIColor.labelColor;
}

- (void)openPolicy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:HZPrivacyPolicy] options:@{} completionHandler:nil];
}

@end
