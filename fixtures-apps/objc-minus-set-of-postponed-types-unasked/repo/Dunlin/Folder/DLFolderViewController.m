#import "DLFolderViewController.h"
#import "DLHealthDesk.h"
#import "DLLinks.h"

@interface DLFolderViewController ()
@property (nonatomic, strong) DLHealthDesk *desk;
@property (nonatomic, strong) UITextView *page;
@end

@implementation DLFolderViewController

- (void)loadView {
    self.page = [[UITextView alloc] init];
    self.page.editable = NO;
    self.view = self.page;
}

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Travel folder";
    self.desk = [[DLHealthDesk alloc] init];
    [self append:[NSString stringWithFormat:@"Privacy policy: %@", DLPrivacyPolicy] lines:@[]];
    [self.desk openWithCompletion:^(BOOL isOpen) {
        if (!isOpen) { return; }
        [self.desk collectAllergies:^(NSArray<NSString *> *lines) { [self append:@"Allergies" lines:lines]; }];
        [self.desk collectImmunizations:^(NSArray<NSString *> *lines) { [self append:@"Immunizations" lines:lines]; }];
        [self.desk collectInsurance:^(NSArray<NSString *> *lines) { [self append:@"Insurance" lines:lines]; }];
    }];
}

- (void)append:(NSString *)heading lines:(NSArray<NSString *> *)lines {
    NSString *part = [[@[heading] arrayByAddingObjectsFromArray:lines] componentsJoinedByString:@"\n"];
    self.page.text = [self.page.text stringByAppendingFormat:@"%@\n\n", part];
}

@end
