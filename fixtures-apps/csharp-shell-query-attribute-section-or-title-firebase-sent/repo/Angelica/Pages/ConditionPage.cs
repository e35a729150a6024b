using Angelica.ViewModels;

namespace Angelica.Pages;

public sealed class ConditionPage : ContentPage
{
    public ConditionPage(ConditionViewModel viewModel)
    {
        BindingContext = viewModel;
        var explanation = new Label { Margin = 20 };
        explanation.SetBinding(Label.TextProperty, nameof(ConditionViewModel.Explanation));
        this.SetBinding(TitleProperty, nameof(ConditionViewModel.Title));
        Content = explanation;
    }
}
