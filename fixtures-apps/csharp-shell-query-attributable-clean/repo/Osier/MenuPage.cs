using Osier.ViewModels;

namespace Osier;

public class MenuPage : ContentPage
{
    public MenuPage(MenuViewModel model)
    {
        Content = new VerticalStackLayout
        {
            new Button { Text = "Allergies", Command = model.AllergiesCommand },
            new Button { Text = "Conditions", Command = model.ConditionsCommand },
            new Button { Text = "Shots", Command = model.ShotsCommand },
            new Button { Text = "Privacy policy", Command = model.PrivacyCommand },
        };
        Loaded += (_, _) => model.AskCommand.Execute(null);
    }
}
