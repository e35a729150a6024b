using Gorse.Pages;

namespace Gorse;

public sealed class App(MedicationsPage page) : Application
{
    protected override Window CreateWindow(IActivationState? state) => new(new NavigationPage(page));
}
