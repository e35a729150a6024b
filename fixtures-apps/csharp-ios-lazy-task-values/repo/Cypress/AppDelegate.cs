using Cypress.Bedside;
using Cypress.Health;
using Foundation;
using UIKit;

namespace Cypress;

[Register("AppDelegate")]
public sealed class AppDelegate : UIApplicationDelegate
{
    public override UIWindow? Window { get; set; }

    public override bool FinishedLaunching(UIApplication application, NSDictionary? launchOptions)
    {
        Window = new UIWindow(UIScreen.MainScreen.Bounds)
        {
            RootViewController = new UINavigationController(new BedsideViewController(new HealthGate())),
        };
        Window.MakeKeyAndVisible();
        return true;
    }
}
