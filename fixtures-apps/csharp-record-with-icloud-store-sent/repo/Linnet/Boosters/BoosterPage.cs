namespace Linnet.Boosters;

public class BoosterPage : ContentPage
{
    private readonly BoosterState _state;
    private readonly VerticalStackLayout _rows = [];

    public BoosterPage(BoosterState state)
    {
        _state = state;
        Title = "Boosters";
        var byName = new Button { Text = "By name", Command = new Command(() => Show("name")) };
        var byDay = new Button { Text = "By day", Command = new Command(() => Show("day")) };
        var policy = new Button { Text = "Privacy policy" };
        policy.Clicked += async (_, _) => await Browser.Default.OpenAsync("https://www.linnet.health/legal/privacy");
        Content = new ScrollView { Content = new VerticalStackLayout { byName, byDay, _rows, policy } };
    }

    protected override async void OnAppearing()
    {
        base.OnAppearing();
        await _state.RefreshAsync(years: 10);
        Show(_state.Order);
    }

    private void Show(string order)
    {
        _state.Sort(order);
        _rows.Clear();
        foreach (var (name, given) in _state.Vaccines)
        {
            _rows.Add(new Label { Text = $"{name}, {given:d}" });
        }
    }
}
