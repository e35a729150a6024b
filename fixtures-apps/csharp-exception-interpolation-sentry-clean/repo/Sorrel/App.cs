using Sorrel.Views;

namespace Sorrel;

public class App(LabsPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}
