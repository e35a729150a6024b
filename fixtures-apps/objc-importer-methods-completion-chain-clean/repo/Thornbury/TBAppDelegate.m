#import "TBAppDelegate.h"
#import "TBVisitImporter.h"
#import "TBVisitViewController.h"

@implementation TBAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    TBVisitImporter *importer = [[TBVisitImporter alloc] initWithHealthStore:[HKHealthStore new]];
    TBVisitViewController *visit = [[TBVisitViewController alloc] initWithImporter:importer];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:visit];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
