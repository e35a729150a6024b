using Teasel.Views;

namespace Teasel;

public class App(ConditionsPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}
