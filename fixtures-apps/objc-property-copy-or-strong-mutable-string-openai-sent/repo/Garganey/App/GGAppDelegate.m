#import "GGAppDelegate.h"
#import "GGAssistant.h"
#import "GGMedicationReader.h"
#import "GGQuestionDesk.h"
#import "GGQuestionViewController.h"

@implementation GGAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    GGQuestionDesk *desk = [[GGQuestionDesk alloc] initWithReader:[GGMedicationReader new] assistant:[GGAssistant new]];
    GGQuestionViewController *question = [[GGQuestionViewController alloc] initWithDesk:desk];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:question];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
