using Hawthorn.Views;

namespace Hawthorn;

public sealed class App(ChartPage chart) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(chart));
}
