#import "BBImporter.h"

@implementation BBImporter {
    HKHealthStore *_store;
    HKClinicalType *_type;
}

- (instancetype)initWithStore:(HKHealthStore *)store type:(HKClinicalType *)type {
    self = [super init];
    if (self) {
        _store = store;
        _type = type;
    }
    return self;
}

- (void)importWithCompletion:(void (^)(NSArray<NSString *> *))completion {
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:_type
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *q, NSArray<HKSample *> *samples, NSError *error) {
        NSMutableArray<NSString *> *names = [NSMutableArray array];
        for (HKClinicalRecord *record in samples) {
            [names addObject:record.displayName];
        }
        dispatch_async(dispatch_get_main_queue(), ^{ completion(names); });
    }];
    [_store executeQuery:query];
}

@end
