#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/// Goes through the titles one by one.
@interface RKReadingSession : NSObject
@property (nonatomic, readonly) NSInteger position;
@property (nonatomic, copy, readonly) NSString *spokenTitle;
- (void)startWithTitles:(NSArray<NSString *> *)titles;
- (BOOL)advance;
@end

NS_ASSUME_NONNULL_END
