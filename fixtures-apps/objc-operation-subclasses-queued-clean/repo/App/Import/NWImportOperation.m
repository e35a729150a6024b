#import "NWImportOperation.h"

@interface NWImportOperation ()
@property (strong, nonatomic) HKHealthStore *store;
@end

@implementation NWImportOperation

- (instancetype)initWithStore:(HKHealthStore *)store {
    if (self = [super init]) {
        _store = store;
        _names = @[];
    }
    return self;
}

- (HKClinicalTypeIdentifier)identifier {
    [self doesNotRecognizeSelector:_cmd];
    return @"";
}

- (NSString *)heading {
    [self doesNotRecognizeSelector:_cmd];
    return @"";
}

- (void)main {
    if (self.isCancelled) {
        return;
    }
    dispatch_semaphore_t finished = dispatch_semaphore_create(0);
    HKClinicalType *type = [HKObjectType clinicalTypeForIdentifier:self.identifier];
    HKSampleQuery *query = [[HKSampleQuery alloc] initWithSampleType:type
                                                           predicate:nil
                                                               limit:HKObjectQueryNoLimit
                                                     sortDescriptors:nil
                                                      resultsHandler:^(HKSampleQuery *query, NSArray<HKSample *> *results, NSError *error) {
        self.names = [results valueForKey:@"displayName"] ?: @[];
        dispatch_semaphore_signal(finished);
    }];
    [self.store executeQuery:query];
    dispatch_semaphore_wait(finished, DISPATCH_TIME_FOREVER);
}

@end
