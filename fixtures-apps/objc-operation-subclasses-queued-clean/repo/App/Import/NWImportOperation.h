#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

/// Reads one kind of record. Subclasses say which.
@interface NWImportOperation : NSOperation
@property (readonly, nonatomic) HKClinicalTypeIdentifier identifier;
@property (readonly, copy, nonatomic) NSString *heading;
@property (copy, nonatomic) NSArray<NSString *> *names;
- (instancetype)initWithStore:(HKHealthStore *)store;
@end

NS_ASSUME_NONNULL_END
