#import "HWTAllergyController.h"
#import "HWTDesk.h"

@implementation HWTAllergyController

- (void)viewDidLoad {
    [super viewDidLoad];
    self.title = @"Allergies";
    [self fetch];
}

- (void)fetch {
    __weak typeof(self) weakSelf = self;
    [[HWTDesk sharedDesk] namesOfType:HKClinicalTypeIdentifierAllergyRecord completion:^(NSArray<NSString *> *names) {
        weakSelf.navigationItem.prompt = [names componentsJoinedByString:@", "];
    }];
}

@end
