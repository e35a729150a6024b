using Redshank.Records;
using Redshank.Usage;

namespace Redshank.Pages;

public class ShotListPage : ContentPage
{
    private const string PrivacyPolicy = "https://redshank-work.org/privacy";

    private readonly IShotReader _reader;
    private readonly VerticalStackLayout _rows = new() { Spacing = 6 };

    public ShotListPage(IShotReader reader)
    {
        _reader = reader;
        Title = "Immunizations";

        var policy = new Button { Text = "Privacy policy" };
        Trail.SetName(policy, "privacy policy");
        policy.Clicked += async (sender, _) =>
        {
            Trail.Tapped(policy);
            await Launcher.OpenAsync(PrivacyPolicy);
        };
        Content = new ScrollView { Content = new VerticalStackLayout { Padding = 20, Children = { _rows, policy } } };
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        var shots = await _reader.ReadAsync();
        _rows.Clear();
        for (var row = 0; row < shots.Count; row++)
        {
            _rows.Add(new ShotRow(shots[row], row));
        }
    }
}
