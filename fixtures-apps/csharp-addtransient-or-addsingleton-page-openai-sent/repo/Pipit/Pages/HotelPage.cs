using Pipit.ViewModels;

namespace Pipit.Pages;

public class HotelPage : ContentPage
{
    public HotelPage(HotelViewModel model)
    {
        Title = "For the kitchen";
        BindingContext = model;

        var greeting = new Entry { Placeholder = "A greeting in your words" };
        greeting.SetBinding(Entry.TextProperty, nameof(HotelViewModel.Greeting), BindingMode.TwoWay);
        var translated = new Label { FontAttributes = FontAttributes.Italic };
        translated.SetBinding(Label.TextProperty, nameof(HotelViewModel.Translated));
        var allergies = new Label { FontSize = 22 };
        allergies.SetBinding(Label.TextProperty, nameof(HotelViewModel.Allergies));
        var policy = new Button { Text = "Privacy policy" };
        policy.Clicked += async (_, _) => await Launcher.OpenAsync(MauiProgram.PrivacyPolicy);

        Content = new VerticalStackLayout
        {
            Padding = 20,
            Spacing = 12,
            Children =
            {
                greeting,
                new Button { Text = "Prepare the page", Command = model.PrepareCommand },
                translated,
                allergies,
                policy,
            },
        };
    }
}
