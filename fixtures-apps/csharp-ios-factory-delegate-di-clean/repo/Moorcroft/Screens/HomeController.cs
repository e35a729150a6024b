using Foundation;
using Moorcroft.Health;
using UIKit;

namespace Moorcroft.Screens;

public sealed class HomeController(
    HealthAccess access,
    AllergiesController allergies,
    MedicationsController medications,
    ConditionsController conditions) : UITabBarController
{
    public override async void ViewDidAppear(bool animated)
    {
        base.ViewDidAppear(animated);
        if (ViewControllers?.Length > 0 || !await access.AskAsync()) return;
        ViewControllers =
        [
            new UINavigationController(allergies),
            new UINavigationController(medications),
            new UINavigationController(conditions),
        ];
        allergies.NavigationItem.RightBarButtonItem = new UIBarButtonItem("Privacy", UIBarButtonItemStyle.Plain, (_, _) =>
            UIApplication.SharedApplication.OpenUrl(new NSUrl("https://www.moorcroft.health/legal/privacy"), new UIApplicationOpenUrlOptions(), null));
    }
}
