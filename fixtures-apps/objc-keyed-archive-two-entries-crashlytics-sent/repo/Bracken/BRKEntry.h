#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface BRKEntry : NSObject <NSSecureCoding>
@property (nonatomic, copy, readonly) NSString *title;
- (instancetype)initWithTitle:(NSString *)title;
@end

NS_ASSUME_NONNULL_END
