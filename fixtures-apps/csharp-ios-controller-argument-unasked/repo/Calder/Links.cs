using Foundation;

namespace Calder;

public static class Links
{
    public static readonly NSUrl PrivacyPolicy = new("https://www.calder.health/legal/privacy");
}
