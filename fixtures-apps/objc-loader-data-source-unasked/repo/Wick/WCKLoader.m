#import "WCKLoader.h"

@implementation WCKLoader {
    HKHealthStore *_store;
}

- (instancetype)initWithStore:(HKHealthStore *)store {
    if ((self = [super init])) {
        _store = store;
    }
    return self;
}

- (void)reload {
    HKClinicalType *type = [self.dataSource clinicalTypeForLoader:self];
    if (type == nil) { return; }
    __weak typeof(self) weakSelf = self;
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:50 sortDescriptors:nil resultsHandler:^(HKSampleQuery *query, NSArray<__kindof HKSample *> *results, NSError *error) {
        dispatch_async(dispatch_get_main_queue(), ^{
            __strong typeof(weakSelf) self = weakSelf;
            [self.delegate loader:self didLoadRecords:results ?: @[]];
        });
    }];
    [_store executeQuery:query];
}

@end
