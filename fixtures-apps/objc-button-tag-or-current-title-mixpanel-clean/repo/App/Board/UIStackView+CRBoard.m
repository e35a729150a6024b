#import "UIStackView+CRBoard.h"

@implementation UIStackView (CRBoard)

+ (UIStackView *)cr_boardInView:(UIView *)view {
    UIStackView *board = [[UIStackView alloc] initWithFrame:CGRectInset(view.bounds, 24, 120)];
    board.axis = UILayoutConstraintAxisVertical;
    board.distribution = UIStackViewDistributionFillEqually;
    board.spacing = 12;
    board.autoresizingMask = UIViewAutoresizingFlexibleWidth | UIViewAutoresizingFlexibleHeight;
    [view addSubview:board];
    return board;
}

@end
