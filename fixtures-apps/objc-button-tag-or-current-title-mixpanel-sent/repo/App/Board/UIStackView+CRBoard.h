#import <UIKit/UIKit.h>

@interface UIStackView (CRBoard)
+ (UIStackView *)cr_boardInView:(UIView *)view;
@end
