#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@class WCKLoader;

@protocol WCKLoaderDataSource <NSObject>
- (HKClinicalType *)clinicalTypeForLoader:(WCKLoader *)loader NS_SWIFT_NAME(clinicalType(for:));
@end

@protocol WCKLoaderDelegate <NSObject>
- (void)loader:(WCKLoader *)loader didLoadRecords:(NSArray<HKClinicalRecord *> *)records;
@end

@interface WCKLoader : NSObject
@property (nonatomic, weak, nullable) id<WCKLoaderDataSource> dataSource;
@property (nonatomic, weak, nullable) id<WCKLoaderDelegate> delegate;
- (instancetype)initWithStore:(HKHealthStore *)store;
- (void)reload;
@end

NS_ASSUME_NONNULL_END
