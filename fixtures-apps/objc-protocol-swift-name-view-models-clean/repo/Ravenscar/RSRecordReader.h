#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

NS_SWIFT_NAME(RecordReading)
@protocol RSRecordReading <NSObject>
- (void)readRecordsWithIdentifier:(HKClinicalTypeIdentifier)identifier
                          handler:(void (^)(NSArray<NSString *> *titles))handler NS_SWIFT_NAME(titles(of:then:));
@end

NS_SWIFT_NAME(RecordReader)
@interface RSRecordReader : NSObject <RSRecordReading>
- (instancetype)initWithStore:(HKHealthStore *)store NS_DESIGNATED_INITIALIZER;
- (instancetype)init NS_UNAVAILABLE;
@end

NS_ASSUME_NONNULL_END
