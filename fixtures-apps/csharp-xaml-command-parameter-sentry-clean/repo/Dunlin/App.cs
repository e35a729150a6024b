using Dunlin.Views;

namespace Dunlin;

public class App(ShotsPage shots) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(shots));
}
