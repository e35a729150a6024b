using Ruff.ViewModels;

namespace Ruff.Pages;

public class NotebookPage : ContentPage
{
    public NotebookPage(NotebookViewModel model)
    {
        Title = "Notebook";
        BindingContext = model;

        var draft = new Entry { Placeholder = "A question for the visit" };
        draft.SetBinding(Entry.TextProperty, nameof(NotebookViewModel.Draft), BindingMode.TwoWay);
        var page = new Label();
        page.SetBinding(Label.TextProperty, nameof(NotebookViewModel.Page));
        var ordered = new Label { FontAttributes = FontAttributes.Italic };
        ordered.SetBinding(Label.TextProperty, nameof(NotebookViewModel.Ordered));
        var policy = new Button { Text = "Privacy policy" };
        policy.Clicked += async (_, _) => await Launcher.OpenAsync(MauiProgram.PrivacyPolicy);

        Content = new ScrollView
        {
            Content = new VerticalStackLayout
            {
                Padding = 20,
                Spacing = 10,
                Children =
                {
                    draft,
                    new Button { Text = "Write down", Command = model.WriteCommand },
                    new Button { Text = "Import conditions", Command = model.ImportCommand },
                    page,
                    new Button { Text = "Order my questions", Command = model.OrderCommand },
                    ordered,
                    policy,
                },
            },
        };
    }
}
