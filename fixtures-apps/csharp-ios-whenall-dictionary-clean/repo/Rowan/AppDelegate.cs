using Foundation;
using UIKit;

namespace Rowan;

[Register("AppDelegate")]
public class AppDelegate : UIApplicationDelegate
{
    public override UIWindow? Window { get; set; }

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        Window = new UIWindow(UIScreen.MainScreen.Bounds)
        {
            RootViewController = new UINavigationController(new SummaryViewController(new RecordsService())),
        };
        Window.MakeKeyAndVisible();
        return true;
    }
}
