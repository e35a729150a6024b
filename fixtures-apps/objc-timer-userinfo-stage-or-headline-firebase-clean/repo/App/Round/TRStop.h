#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/// One medication of the round.
@interface TRStop : NSObject
@property (nonatomic, copy, readonly) NSString *headline;
@property (nonatomic, strong, readonly) NSDate *since;
- (instancetype)initWithHeadline:(NSString *)headline since:(NSDate *)since NS_DESIGNATED_INITIALIZER;
- (instancetype)init NS_UNAVAILABLE;
@end

NS_ASSUME_NONNULL_END
