#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

NS_SWIFT_NAME(RecordReader)
@interface TRNReader : NSObject
- (void)requestAccess;
- (void)fetchRecordsWithIdentifier:(NSString *)identifier completion:(void (^)(NSArray<NSString *> *names))completion NS_SWIFT_NAME(fetchRecords(identifier:completion:));
@end

NS_ASSUME_NONNULL_END
