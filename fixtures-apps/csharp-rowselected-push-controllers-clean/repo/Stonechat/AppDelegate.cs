using Foundation;
using Stonechat.Health;
using Stonechat.Menu;
using UIKit;

namespace Stonechat;

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override UIWindow? Window { get; set; }

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        var menu = new MenuController(new HealthRecords());
        Window = new UIWindow(UIScreen.MainScreen.Bounds)
        {
            RootViewController = new UINavigationController(menu),
        };
        Window.MakeKeyAndVisible();
        return true;
    }
}
