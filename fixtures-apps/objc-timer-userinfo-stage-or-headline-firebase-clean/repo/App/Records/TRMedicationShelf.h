#import <Foundation/Foundation.h>

@class TRStop;

NS_ASSUME_NONNULL_BEGIN

@interface TRMedicationShelf : NSObject
- (void)loadWithCompletion:(void (^)(NSArray<TRStop *> *stops))completion;
@end

NS_ASSUME_NONNULL_END
