#import <Foundation/Foundation.h>
#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@interface SRLChartReader : NSObject

- (void)readRecordsWithIdentifier:(HKClinicalTypeIdentifier)identifier
                       completion:(void (^)(NSArray<HKClinicalRecord *> *records))completion NS_REFINED_FOR_SWIFT;

- (void)askForTypes:(NSSet<HKObjectType *> *)types completion:(void (^)(BOOL granted))completion;

@end

NS_ASSUME_NONNULL_END
