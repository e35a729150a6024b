#import <UIKit/UIKit.h>

@interface LRSpeakerViewController : UITableViewController
@end
