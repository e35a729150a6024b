#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef void (^RecordsHandler)(NSArray<HKClinicalRecord *> *records);

@interface HKHealthStore (Records)

- (void)records_requestTypes:(NSSet<HKClinicalType *> *)types completion:(void (^)(BOOL granted))completion;
- (void)records_fetchType:(HKClinicalType *)type completion:(RecordsHandler)completion;

@end

NS_ASSUME_NONNULL_END
