#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface LSRow : NSObject
@property (nonatomic, copy, readonly) NSString *title;
@property (nonatomic, copy, readonly, nullable) NSString *detail;
+ (instancetype)rowWithTitle:(NSString *)title detail:(nullable NSString *)detail;
@end

NS_ASSUME_NONNULL_END
