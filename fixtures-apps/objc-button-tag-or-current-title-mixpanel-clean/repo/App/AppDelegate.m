#import "AppDelegate.h"
#import <Mixpanel/Mixpanel.h>
#import "CRDoseBoardController.h"

@implementation AppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    [Mixpanel sharedInstanceWithToken:@"bracken-ios" trackAutomaticEvents:NO];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [[UINavigationController alloc] initWithRootViewController:[CRDoseBoardController new]];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
