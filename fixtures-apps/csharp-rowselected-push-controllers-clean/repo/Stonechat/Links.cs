namespace Stonechat;

public static class Links
{
    public const string PrivacyPolicy = "https://www.stonechat-phone.health/privacy";
}
