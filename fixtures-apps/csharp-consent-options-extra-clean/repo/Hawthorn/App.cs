using Hawthorn.Referral;

namespace Hawthorn;

public sealed class App(ReferralPage page) : Application
{
    protected override Window CreateWindow(IActivationState? activationState) => new(new NavigationPage(page));
}
