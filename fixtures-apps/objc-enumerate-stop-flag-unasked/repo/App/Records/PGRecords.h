#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

typedef void (^PGNamesBlock)(NSArray<NSString *> *names);

@interface PGRecords : NSObject

- (void)askForMenu:(void (^)(void))done;
- (void)medicines:(PGNamesBlock)block;
- (void)conditions:(PGNamesBlock)block;
- (void)vaccines:(PGNamesBlock)block;

@end

NS_ASSUME_NONNULL_END
