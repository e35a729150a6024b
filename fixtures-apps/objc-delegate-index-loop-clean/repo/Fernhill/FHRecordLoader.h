#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@class FHRecordLoader;

@protocol FHRecordLoaderDelegate <NSObject>
- (void)recordLoader:(FHRecordLoader *)loader didLoadRecords:(NSArray<HKClinicalRecord *> *)records;
- (void)recordLoader:(FHRecordLoader *)loader didFailWithError:(NSError *)error;
@end

@interface FHRecordLoader : NSObject

@property (nonatomic, weak, nullable) id<FHRecordLoaderDelegate> delegate;

- (void)start;

@end

NS_ASSUME_NONNULL_END
