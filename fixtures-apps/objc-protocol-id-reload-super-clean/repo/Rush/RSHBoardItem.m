#import "RSHBoardItem.h"

@implementation RSHRecordItem

- (instancetype)initWithStore:(HKHealthStore *)store {
    if (self = [super init]) {
        _store = store;
        _records = @[];
    }
    return self;
}

- (void)reload {
    self.records = @[];
}

- (void)readType:(HKClinicalType *)type {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *q, NSArray<__kindof HKSample *> *results, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{ self.records = results ?: @[]; });
    }];
    [self.store executeQuery:query];
}

@end
