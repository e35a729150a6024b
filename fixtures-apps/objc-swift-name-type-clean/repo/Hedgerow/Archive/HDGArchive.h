#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

NS_SWIFT_NAME(RecordArchive)
@interface HDGArchive : NSObject
+ (instancetype)archiveWithStore:(HKHealthStore *)store NS_SWIFT_NAME(init(backedBy:));
- (void)hdg_enumerateRecordsWithIdentifier:(HKClinicalTypeIdentifier)identifier
                                usingBlock:(void (^)(HKClinicalRecord *record))block NS_SWIFT_NAME(forEach(_:do:));
@end

NS_ASSUME_NONNULL_END
