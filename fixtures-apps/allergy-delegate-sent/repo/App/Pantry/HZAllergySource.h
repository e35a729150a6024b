#import <Foundation/Foundation.h>
#import "HZAllergy.h"

NS_ASSUME_NONNULL_BEGIN

@interface HZAllergySource : NSObject
- (void)loadWithCompletion:(void (^)(NSArray<HZAllergy *> *allergies))completion;
@end

NS_ASSUME_NONNULL_END
