#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

typedef void (^CPRRecordsHandler)(NSArray<HKClinicalRecord *> *_Nullable records, NSError *_Nullable error);

@interface HKHealthStore (CPRClinical)

- (void)cpr_requestAccessWithCompletion:(void (^)(BOOL granted))completion;
- (void)cpr_fetchRecordsWithIdentifier:(HKClinicalTypeIdentifier)identifier
                                 limit:(NSUInteger)limit
                            completion:(CPRRecordsHandler)completion;

@end

NS_ASSUME_NONNULL_END
