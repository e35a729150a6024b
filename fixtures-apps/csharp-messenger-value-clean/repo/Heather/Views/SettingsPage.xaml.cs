namespace Heather.Views;

public partial class SettingsPage : ContentPage
{
    private static readonly Uri PrivacyPolicy = new("https://www.heather.health/legal/privacy");

    public SettingsPage() => InitializeComponent();

    private async void OnPrivacyTapped(object? sender, EventArgs e) => await Launcher.Default.OpenAsync(PrivacyPolicy);
}
