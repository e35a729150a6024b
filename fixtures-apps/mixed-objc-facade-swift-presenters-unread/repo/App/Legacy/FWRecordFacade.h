#import <Foundation/Foundation.h>

NS_ASSUME_NONNULL_BEGIN

/// Reads records for the Swift screens.
@interface FWRecordFacade : NSObject

- (void)connectWithCompletion:(void (^)(BOOL connected))completion;
- (void)loadReadingsWithCompletion:(void (^)(NSArray<NSString *> *names))completion;
- (void)loadIllnessesWithCompletion:(void (^)(NSArray<NSString *> *names))completion;

@end

NS_ASSUME_NONNULL_END
