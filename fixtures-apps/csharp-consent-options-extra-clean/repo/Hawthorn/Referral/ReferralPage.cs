namespace Hawthorn.Referral;

public sealed class ReferralPage : ContentPage
{
    private readonly ReferralBuilder _builder;
    private readonly Label _letter = new() { Margin = 16 };

    public ReferralPage(ReferralBuilder builder)
    {
        _builder = builder;
        Title = "Referral";
        Content = new ScrollView { Content = _letter };
        var privacy = new ToolbarItem { Text = "Privacy policy" };
        privacy.Clicked += async (_, _) => await Launcher.Default.OpenAsync(MauiProgram.PrivacyPolicy);
        ToolbarItems.Add(privacy);
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        var letter = await _builder.BuildAsync();
        _letter.Text = letter.Text;
    }
}
