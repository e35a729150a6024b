#import "HZAppDelegate.h"
#import "HZKitchenRouter.h"

@interface HZAppDelegate ()
@property (strong, nonatomic) HZKitchenRouter *router;
@end

@implementation HZAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.router = [[HZKitchenRouter alloc] init];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [self.router start];
    [self.window makeKeyAndVisible];
    return YES;
}

@end
