using Foundation;
using UIKit;

namespace Cypress;

public static class Links
{
    private const string PrivacyPolicy = "https://www.cypress-nursing.org/privacy";

    public static void OpenPrivacyPolicy() =>
        UIApplication.SharedApplication.OpenUrl(new NSUrl(PrivacyPolicy), new UIApplicationOpenUrlOptions(), null);
}
