#import <UIKit/UIKit.h>
#import "HZAllergy.h"

NS_ASSUME_NONNULL_BEGIN

@interface HZRecipeController : UIViewController
- (instancetype)initWithAllergy:(HZAllergy *)allergy;
@end

NS_ASSUME_NONNULL_END
