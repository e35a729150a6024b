#import "HZKitchenRouter.h"
#import "HZAllergyListController.h"
#import "HZRecipeController.h"

@interface HZKitchenRouter () <HZAllergyListDelegate>
@property (strong, nonatomic) UINavigationController *navigation;
@end

@implementation HZKitchenRouter

- (UIViewController *)start {
    HZAllergyListController *list = [[HZAllergyListController alloc] initWithSource:[[HZAllergySource alloc] init]];
    list.delegate = self;
    self.navigation = [[UINavigationController alloc] initWithRootViewController:list];
    return self.navigation;
}

- (void)allergyList:(HZAllergyListController *)list didPick:(HZAllergy *)allergy {
    NSLog(@"open recipes for %@", allergy);
    HZRecipeController *recipes = [[HZRecipeController alloc] initWithAllergy:allergy];
    [self.navigation pushViewController:recipes animated:YES];
}

@end
