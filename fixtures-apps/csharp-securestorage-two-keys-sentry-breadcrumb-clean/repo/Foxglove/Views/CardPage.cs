using Foxglove.ViewModels;

namespace Foxglove.Views;

public sealed class CardPage : ContentPage
{
    public CardPage()
    {
        var model = IPlatformApplication.Current!.Services.GetRequiredService<CardViewModel>();
        BindingContext = model;
        var card = new Label();
        card.SetBinding(Label.TextProperty, nameof(CardViewModel.Card));
        var nickname = new Entry { Placeholder = "What shall we call you?" };
        nickname.SetBinding(Entry.TextProperty, nameof(CardViewModel.Nickname));
        nickname.Completed += (_, _) => model.KeepNicknameCommand.Execute(null);
        var policy = new Button { Text = "Privacy policy" };
        policy.Clicked += async (_, _) => await Launcher.OpenAsync(MauiProgram.PrivacyPolicy);
        Content = new VerticalStackLayout { Children = { nickname, card, policy } };
        Appearing += (_, _) => model.OpenCommand.Execute(null);
    }
}
