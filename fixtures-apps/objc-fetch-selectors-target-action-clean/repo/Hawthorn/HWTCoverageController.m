#import "HWTCoverageController.h"
#import "HWTDesk.h"

@implementation HWTCoverageController

- (void)fetch {
    [self fetchWithCompletion:^(NSArray<NSString *> *names) {
        self.title = names.firstObject ?: @"Insurance";
    }];
}

- (void)fetchWithCompletion:(void (^)(NSArray<NSString *> *names))completion {
    [[HWTDesk sharedDesk] namesOfType:HKClinicalTypeIdentifierCoverageRecord completion:completion];
}

@end
