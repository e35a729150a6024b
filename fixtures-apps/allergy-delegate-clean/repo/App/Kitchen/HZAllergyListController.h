#import <UIKit/UIKit.h>
#import "HZAllergySource.h"

NS_ASSUME_NONNULL_BEGIN

@class HZAllergyListController;

@protocol HZAllergyListDelegate <NSObject>
- (void)allergyList:(HZAllergyListController *)list didPick:(HZAllergy *)allergy;
@end

@interface HZAllergyListController : UITableViewController
@property (weak, nonatomic, nullable) id<HZAllergyListDelegate> delegate;
- (instancetype)initWithSource:(HZAllergySource *)source;
@end

NS_ASSUME_NONNULL_END
