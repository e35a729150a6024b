#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface FRCard : NSObject
@property (nonatomic, copy) NSString *slot;
@property (nonatomic, copy, nullable) NSString * (^caption)(void);
- (instancetype)initWithSlot:(NSString *)slot;
@end

NS_ASSUME_NONNULL_END
