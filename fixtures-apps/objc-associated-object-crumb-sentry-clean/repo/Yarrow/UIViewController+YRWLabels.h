#import <UIKit/UIKit.h>

@interface UIViewController (YRWLabels)
/// The name of the screen in our own words.
@property (nonatomic, copy, nullable) NSString *yrw_screenName;
/// The title of the procedure that is selected.
@property (nonatomic, copy, nullable) NSString *yrw_selectedTitle;
- (void)yrw_leaveCrumb;
@end
