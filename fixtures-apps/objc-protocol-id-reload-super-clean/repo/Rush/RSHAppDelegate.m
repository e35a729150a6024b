#import "RSHAppDelegate.h"
#import "RSHBoard.h"

@interface RSHAppDelegate ()
@property (nonatomic, strong) RSHBoard *board;
@end

@implementation RSHAppDelegate

- (BOOL)application:(UIApplication *)application didFinishLaunchingWithOptions:(NSDictionary *)launchOptions {
    self.board = [RSHBoard new];
    self.window = [[UIWindow alloc] initWithFrame:UIScreen.mainScreen.bounds];
    self.window.rootViewController = [UIViewController new];
    [self.window makeKeyAndVisible];
    [self.board open];
    return YES;
}

- (NSURL *)privacyPolicy {
    return [NSURL URLWithString:@"https://rush.clinic/privacy"];
}

@end
