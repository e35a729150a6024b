#import "RSRecordReader.h"

@implementation RSRecordReader {
    HKHealthStore *_store;
}

- (instancetype)initWithStore:(HKHealthStore *)store {
    self = [super init];
    if (self) {
        _store = store;
    }
    return self;
}

- (void)readRecordsWithIdentifier:(HKClinicalTypeIdentifier)identifier handler:(void (^)(NSArray<NSString *> *))handler {
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type predicate:nil limit:HKObjectQueryNoLimit sortDescriptors:nil resultsHandler:^(HKSampleQuery *sampleQuery, NSArray<__kindof HKSample *> * _Nullable samples, NSError * _Nullable error) {
        NSArray<NSString *> *titles = [samples valueForKey:@"displayName"] ?: @[];
        dispatch_async(dispatch_get_main_queue(), ^{
            handler(titles);
        });
    }];
    [_store executeQuery:query];
}

@end
