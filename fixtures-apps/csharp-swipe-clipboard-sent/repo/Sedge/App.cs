namespace Sedge;

public class App(WalletPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(page);
}
