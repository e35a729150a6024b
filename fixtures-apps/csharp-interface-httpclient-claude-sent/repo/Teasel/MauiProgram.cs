using Teasel.Assistant;
using Teasel.Health;
using Teasel.ViewModels;
using Teasel.Views;

namespace Teasel;

public static class MauiProgram
{
    public static MauiApp CreateMauiApp()
    {
        var builder = MauiApp.CreateBuilder();
        builder.UseMauiApp<App>();
        builder.Services.AddHttpClient<IAssistant, ClaudeAssistant>(client =>
        {
            client.BaseAddress = new Uri("https://api.anthropic.com/");
            client.DefaultRequestHeaders.Add("anthropic-version", "2023-06-01");
        });
        builder.Services.AddSingleton<ConditionStore>();
        builder.Services.AddTransient<ConditionsViewModel>();
        builder.Services.AddTransient<ConditionsPage>();
        return builder.Build();
    }
}
