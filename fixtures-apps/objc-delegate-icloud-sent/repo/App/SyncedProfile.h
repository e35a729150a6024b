#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/// What a person's other devices know too.
@interface SyncedProfile : NSObject

- (void)setText:(NSString *)text forName:(NSString *)name;
- (nullable NSString *)textForName:(NSString *)name;

@end

NS_ASSUME_NONNULL_END
