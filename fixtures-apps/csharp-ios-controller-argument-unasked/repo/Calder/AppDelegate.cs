using Calder.Controllers;
using Calder.Health;
using Foundation;
using UIKit;

namespace Calder;

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override UIWindow? Window { get; set; }

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        Window = new UIWindow(UIScreen.MainScreen.Bounds)
        {
            RootViewController = new UINavigationController(new MenuController(new HealthStore())),
        };
        Window.MakeKeyAndVisible();
        return true;
    }
}
