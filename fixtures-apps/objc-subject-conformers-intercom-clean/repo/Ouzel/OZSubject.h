#import <Foundation/Foundation.h>
#import <HealthKit/HealthKit.h>

NS_ASSUME_NONNULL_BEGIN

@protocol OZSubject <NSObject>
@property (nonatomic, readonly) NSString *subject;
@end

@interface OZRequest : NSObject <OZSubject>
- (instancetype)initWithText:(NSString *)text;
@end

@interface OZProcedure : NSObject <OZSubject>
- (instancetype)initWithRecord:(HKClinicalRecord *)record;
@end

NS_ASSUME_NONNULL_END
