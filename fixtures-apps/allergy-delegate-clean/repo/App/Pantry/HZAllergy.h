#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

@interface HZAllergy : NSObject
@property (copy, nonatomic, readonly) NSString *name;
@property (nonatomic, readonly) NSInteger row;
- (instancetype)initWithName:(NSString *)name row:(NSInteger)row;
- (BOOL)isNamedIn:(NSString *)recipe;
@end

NS_ASSUME_NONNULL_END
