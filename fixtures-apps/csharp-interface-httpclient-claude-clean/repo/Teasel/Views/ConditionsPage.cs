using Teasel.ViewModels;

namespace Teasel.Views;

public class ConditionsPage : ContentPage
{
    public ConditionsPage(ConditionsViewModel model)
    {
        BindingContext = model;
        Title = "Teasel";
        var list = new CollectionView();
        list.SetBinding(ItemsView.ItemsSourceProperty, nameof(model.Conditions));
        var question = new Entry { Placeholder = "Your question" };
        question.SetBinding(Entry.TextProperty, nameof(model.Question));
        var answer = new Label();
        answer.SetBinding(Label.TextProperty, nameof(model.Answer));
        Content = new VerticalStackLayout
        {
            list,
            question,
            new Button { Text = "Ask", Command = model.AskCommand },
            answer,
            new Button
            {
                Text = "Privacy policy",
                Command = new Command(() => Launcher.Default.OpenAsync("https://www.teasel.health/legal/privacy")),
            },
        };
        Appearing += (_, _) => model.LoadCommand.Execute(null);
    }
}
