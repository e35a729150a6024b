using WinterCare.Season;

namespace WinterCare;

public sealed class App(SeasonViewModel season) : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new SeasonPage(season));
}
