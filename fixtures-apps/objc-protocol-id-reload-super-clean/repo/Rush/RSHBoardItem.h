#import <HealthKit/HealthKit.h>

@protocol RSHBoardItem <NSObject>
- (void)reload;
@end

@interface RSHRecordItem : NSObject <RSHBoardItem>
@property (nonatomic, readonly) HKHealthStore *store;
@property (nonatomic, copy) NSArray<HKClinicalRecord *> *records;
- (instancetype)initWithStore:(HKHealthStore *)store;
- (void)readType:(HKClinicalType *)type;
@end
