#import "RSHBoard.h"
#import "RSHItems.h"

@interface RSHBoard ()
@property (nonatomic, strong) HKHealthStore *store;
@property (nonatomic, copy) NSArray<id<RSHBoardItem>> *top;
@property (nonatomic, copy) NSArray<id<RSHBoardItem>> *bottom;
@end

@implementation RSHBoard

- (void)open {
    self.store = [HKHealthStore new];
    if (![HKHealthStore isHealthDataAvailable] || ![self.store supportsHealthRecords]) return;
    self.top = @[[[RSHVitalItem alloc] initWithStore:self.store]];
    self.bottom = @[[[RSHNoteItem alloc] initWithStore:self.store]];
    NSMutableSet<HKObjectType *> *types = [NSMutableSet set];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierVitalSignRecord]];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierImmunizationRecord]];
    [types addObject:[HKObjectType clinicalTypeForIdentifier:HKClinicalTypeIdentifierClinicalNoteRecord]];
    [self.store requestAuthorizationToShareTypes:nil readTypes:types completion:^(BOOL success, NSError *error) {
        if (success) dispatch_async(dispatch_get_main_queue(), ^{ [self reload]; });
    }];
}

- (void)reload {
    for (id<RSHBoardItem> item in self.top) {
        [item reload];
    }
    [self.bottom makeObjectsPerformSelector:@selector(reload)];
}

@end
