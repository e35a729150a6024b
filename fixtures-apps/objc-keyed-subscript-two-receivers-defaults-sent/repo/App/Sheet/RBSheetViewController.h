#import <UIKit/UIKit.h>

@class RBPreferences;
@class RBSession;

NS_ASSUME_NONNULL_BEGIN

@interface RBSheetViewController : UITableViewController <UITextFieldDelegate>
- (instancetype)initWithPreferences:(RBPreferences *)preferences session:(RBSession *)session;
@end

NS_ASSUME_NONNULL_END
