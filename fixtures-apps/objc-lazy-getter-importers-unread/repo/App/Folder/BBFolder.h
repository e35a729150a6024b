#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface BBFolder : NSObject

@property (nonatomic, readonly) NSArray<NSString *> *papers;
@property (nonatomic, copy, nullable) void (^onChange)(void);

- (void)fill;

@end

NS_ASSUME_NONNULL_END
