#import "CRDoseBoardController.h"
#import <Mixpanel/Mixpanel.h>
#import "CRLinks.h"
#import "CRMedicationReader.h"
#import "UIStackView+CRBoard.h"

@interface CRDoseBoardController ()
@property (nonatomic, strong) CRMedicationReader *reader;
@property (nonatomic, strong) UIStackView *board;
@end

@implementation CRDoseBoardController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Today";
    self.view.backgroundColor = UIColor.systemBackgroundColor;
    self.reader = [CRMedicationReader new];
    self.board = [UIStackView cr_boardInView:self.view];
    self.navigationItem.rightBarButtonItem = [[UIBarButtonItem alloc] initWithTitle:@"Privacy" style:UIBarButtonItemStylePlain target:self action:@selector(showPrivacy)];
    [self.reader readNames:^(NSArray<NSString *> *names) {
        [names enumerateObjectsUsingBlock:^(NSString *name, NSUInteger index, BOOL *stop) {
            [self.board addArrangedSubview:[self buttonWithName:name tag:index + 1]];
        }];
    }];
}

- (UIButton *)buttonWithName:(NSString *)name tag:(NSInteger)tag {
    UIButton *button = [UIButton buttonWithType:UIButtonTypeSystem];
    button.tag = tag;
    [button setTitle:name forState:UIControlStateNormal];
    [button addTarget:self action:@selector(markTaken:) forControlEvents:UIControlEventTouchUpInside];
    return button;
}

- (void)markTaken:(UIButton *)sender {
    sender.enabled = NO;
    [[Mixpanel sharedInstance] track:@"Dose Marked" properties:@{ @"button": @(sender.tag) }];
}

- (void)showPrivacy {
    [UIApplication.sharedApplication openURL:[NSURL URLWithString:CRPrivacyPolicy] options:@{} completionHandler:nil];
}

@end
