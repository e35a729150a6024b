#import "HWTLabController.h"
#import "HWTDesk.h"

@implementation HWTLabController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Results";
    UIBarButtonItem *item = [[UIBarButtonItem alloc] initWithBarButtonSystemItem:UIBarButtonSystemItemRefresh target:self action:@selector(fetch:)];
    self.navigationItem.rightBarButtonItem = item;
}

- (void)fetch:(UIBarButtonItem *)sender {
    sender.enabled = NO;
    [[HWTDesk sharedDesk] namesOfType:HKClinicalTypeIdentifierLabResultRecord completion:^(NSArray<NSString *> *names) {
        sender.enabled = YES;
        self.title = [NSString stringWithFormat:@"Results (%lu)", (unsigned long)names.count];
    }];
}

@end
